import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The host stays as the browser said it: the server refuses requests whose origin is another.
const proxy = { '/api': { target: process.env.MADOGUCHI_SERVER ?? 'http://127.0.0.1:3000', changeOrigin: false } }

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    // The strict content policy allows no data: scripts or fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy },
  preview: { proxy },
})
