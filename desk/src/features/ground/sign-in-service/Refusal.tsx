import { useQuery } from '@tanstack/react-query'
import { isProblem } from '#platform/problem.ts'
import { refusalQuery } from './calls.ts'

/** Why the way back from the service ended here. */
export function Refusal({ code }: { code: string }) {
  const { error } = useQuery(refusalQuery(code))
  if (!isProblem(error)) return null
  return (
    <p role="alert" className="break-phrases text-pretty text-danger text-sm">
      {error.message}
    </p>
  )
}
