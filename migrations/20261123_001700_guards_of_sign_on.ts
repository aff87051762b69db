import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database holds of signing in: an identity is never made another's, only unlinked; a link of the command line is made
 * by the owner alone, never by the application, and serves once.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger ledger_only_grows before update or truncate on identities for each statement execute function ledger_only_grows();
    revoke update on identities from standfirst_app;

    create table sign_in_links (
      id bigserial primary key,
      -- SHA-256 of the token; the token itself is nowhere but in the link.
      token_hash text not null unique,
      user_id int not null references users (id),
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      check (expires_at <= created_at + interval '10 minutes')
    );
    create function sign_in_link_serves_once() returns trigger language plpgsql as $fn$
    begin
      if old.used_at is not null or new.used_at is null then
        raise exception 'A link to sign in serves once.' using errcode = 'SF002';
      end if;
      return new;
    end $fn$;
    create trigger sign_in_link_serves_once before update on sign_in_links for each row execute function sign_in_link_serves_once();
    revoke insert, update, delete on sign_in_links from standfirst_app;
    grant update (used_at) on sign_in_links to standfirst_app;
    revoke all on sequence sign_in_links_id_seq from standfirst_app;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table sign_in_links;
    drop function sign_in_link_serves_once;
    drop trigger ledger_only_grows on identities;
  `)
}
