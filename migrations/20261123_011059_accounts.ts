import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What signs people in lies in tables of its own, which no query of the API can name (docs/decisions/0013). Passwords that are
 * there stay; sessions end.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_users_mail_language" AS ENUM('vi', 'en');

  create table passwords (
    user_id int primary key references users (id) on delete cascade,
    hash text not null,
    salt text not null,
    set_at timestamptz not null default now()
  );
  insert into passwords (user_id, hash, salt) select id, hash, salt from users where hash is not null and salt is not null;

  -- id: the hash of what the token names.
  create table sessions (
    id text primary key,
    user_id int not null references users (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index sessions_by_user on sessions (user_id);

  -- Links by which a password is set, once; hash: of what the link carries.
  create table account_links (
    hash text primary key,
    user_id int not null references users (id) on delete cascade,
    purpose text not null check (purpose in ('invitation', 'new-password')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index account_links_by_user on account_links (user_id);

  -- secret: sealed with a key that follows from the application's secret; last_step: codes up to here are spent.
  create table second_steps (
    user_id int primary key references users (id) on delete cascade,
    secret text not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
  );
  create table recovery_codes (
    user_id int not null references users (id) on delete cascade,
    hash text not null,
    used_at timestamptz,
    primary key (user_id, hash)
  );

  -- Tries to sign in; subject: a keyed hash of address and name.
  create table sign_in_waits (
    subject text primary key,
    tries int not null,
    until timestamptz not null,
    last_at timestamptz not null
  );
  create index sign_in_waits_last on sign_in_waits (last_at);

  DROP TABLE "users_sessions" CASCADE;
  ALTER TABLE "users" ADD COLUMN "mail_language" "enum_users_mail_language" DEFAULT 'vi';
  ALTER TABLE "users" ADD COLUMN "deactivated_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "sessions_ended_at" timestamp(3) with time zone;
  ALTER TABLE "users" DROP COLUMN "reset_password_token";
  ALTER TABLE "users" DROP COLUMN "reset_password_expiration";
  ALTER TABLE "users" DROP COLUMN "salt";
  ALTER TABLE "users" DROP COLUMN "hash";
  ALTER TABLE "users" DROP COLUMN "reset_password_requested_at";
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "reset_password_token" varchar;
  ALTER TABLE "users" ADD COLUMN "reset_password_expiration" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "salt" varchar;
  ALTER TABLE "users" ADD COLUMN "hash" varchar;
  ALTER TABLE "users" ADD COLUMN "reset_password_requested_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  update users u set hash = p.hash, salt = p.salt from passwords p where p.user_id = u.id;
  drop table passwords, sessions, account_links, second_steps, recovery_codes, sign_in_waits;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  ALTER TABLE "users" DROP COLUMN "mail_language";
  ALTER TABLE "users" DROP COLUMN "deactivated_at";
  ALTER TABLE "users" DROP COLUMN "sessions_ended_at";
  DROP TYPE "public"."enum_users_mail_language";`)
}
