import { pino } from 'pino'
import { environment } from '../environment.ts'

export const logger = pino({ level: environment.logLevel, name: 'site' })
