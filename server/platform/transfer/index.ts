export { exportWorkspace } from './export.ts'
export { importWorkspace, readExport } from './import.ts'
export { type Arrival, fileName, type Portable, type Row, textIn } from './portable.ts'
export { insertRow } from './rows.ts'
