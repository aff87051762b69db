import { Client } from 'pg'

/** Moves the newsroom's clock, as only the owner of the database can: whatever is read from it afterwards is this much ahead. */
export async function moveClock(interval: string): Promise<void> {
  const owner = new Client({ connectionString: process.env['TEST_OWNER_URL'] })
  await owner.connect()
  try {
    await owner.query('delete from clock')
    await owner.query('insert into clock (ahead) values ($1::interval)', [interval])
  } finally {
    await owner.end()
  }
}
