CREATE TABLE "accounts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "deactivated_at" INTEGER NULL,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" INTEGER NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL,
    CONSTRAINT "ck_accounts_email" CHECK (length(email) <= 256),
    CONSTRAINT "ck_accounts_name" CHECK (length(name) <= 200),
    CONSTRAINT "ck_accounts_normalized_email" CHECK (length(normalized_email) <= 256),
    CONSTRAINT "ck_accounts_normalized_user_name" CHECK (length(normalized_user_name) <= 256),
    CONSTRAINT "ck_accounts_role" CHECK (length(role) <= 20),
    CONSTRAINT "ck_accounts_user_name" CHECK (length(user_name) <= 256)
);


CREATE TABLE "alliances" (
    "id" BLOB NOT NULL CONSTRAINT "pk_alliances" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "founded_on" TEXT NULL,
    CONSTRAINT "ck_alliances_slug" CHECK (length(slug) <= 80)
);


CREATE TABLE "log_chains" (
    "id" BLOB NOT NULL CONSTRAINT "pk_log_chains" PRIMARY KEY,
    "length" INTEGER NOT NULL,
    "last" BLOB NOT NULL,
    "manifest" BLOB NOT NULL,
    "signed" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "erased" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL,
    "listed_at" INTEGER NOT NULL
);


CREATE TABLE "log_entries" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_log_entries" PRIMARY KEY,
    "chain" BLOB NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "about" BLOB NULL,
    "manifest" BLOB NOT NULL,
    CONSTRAINT "ck_log_entries_kind" CHECK (length(kind) <= 20)
);


CREATE TABLE "log_head" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_log_head" PRIMARY KEY,
    "size" INTEGER NOT NULL,
    "checkpoint" TEXT NOT NULL,
    "signed_at" INTEGER NOT NULL
);


CREATE TABLE "log_queue" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_log_queue" PRIMARY KEY AUTOINCREMENT,
    "chain" BLOB NOT NULL,
    "kind" TEXT NOT NULL,
    "about" BLOB NULL,
    "manifest" BLOB NULL,
    "commitment" BLOB NULL,
    "withdrawal_tag" BLOB NULL,
    "secret" BLOB NULL,
    "detail" TEXT NULL,
    "held_since" INTEGER NULL,
    "shuffle" INTEGER NOT NULL,
    CONSTRAINT "ck_log_queue_detail" CHECK (length(detail) <= 180),
    CONSTRAINT "ck_log_queue_kind" CHECK (length(kind) <= 20)
);


CREATE TABLE "log_tiles" (
    "level" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "pk_log_tiles" PRIMARY KEY ("level", "position")
);


CREATE TABLE "organisations" (
    "id" BLOB NOT NULL CONSTRAINT "pk_organisations" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "city" TEXT NULL,
    "country" TEXT NULL,
    "website" TEXT NULL,
    "evidence" TEXT NOT NULL,
    "merged_into" BLOB NULL,
    CONSTRAINT "ck_organisations_city" CHECK (length(city) <= 120),
    CONSTRAINT "ck_organisations_country" CHECK (length(country) <= 2),
    CONSTRAINT "ck_organisations_evidence" CHECK (length(evidence) <= 20),
    CONSTRAINT "ck_organisations_slug" CHECK (length(slug) <= 80),
    CONSTRAINT "ck_organisations_website" CHECK (length(website) <= 300),
    CONSTRAINT "fk_organisations_organisations_merged_into" FOREIGN KEY ("merged_into") REFERENCES "organisations" ("id") ON DELETE RESTRICT
);


CREATE TABLE "outbox" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_outbox" PRIMARY KEY AUTOINCREMENT,
    "about" BLOB NULL,
    "content" BLOB NOT NULL,
    "due_at" INTEGER NOT NULL,
    "tries" INTEGER NOT NULL,
    "sent_at" INTEGER NULL
);


CREATE TABLE "account_claims" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_account_claims" PRIMARY KEY AUTOINCREMENT,
    "user_id" BLOB NOT NULL,
    "claim_type" TEXT NULL,
    "claim_value" TEXT NULL,
    CONSTRAINT "fk_account_claims_accounts_user_id" FOREIGN KEY ("user_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);


CREATE TABLE "account_logins" (
    "login_provider" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_display_name" TEXT NULL,
    "user_id" BLOB NOT NULL,
    CONSTRAINT "pk_account_logins" PRIMARY KEY ("login_provider", "provider_key"),
    CONSTRAINT "fk_account_logins_accounts_user_id" FOREIGN KEY ("user_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);


CREATE TABLE "account_tokens" (
    "user_id" BLOB NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "pk_account_tokens" PRIMARY KEY ("user_id", "login_provider", "name"),
    CONSTRAINT "fk_account_tokens_accounts_user_id" FOREIGN KEY ("user_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);


CREATE TABLE "desk_acts" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_desk_acts" PRIMARY KEY AUTOINCREMENT,
    "account_id" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "about" BLOB NOT NULL,
    "reason" TEXT NULL,
    CONSTRAINT "ck_desk_acts_reason" CHECK (length(reason) <= 40),
    CONSTRAINT "ck_desk_acts_what" CHECK (length(what) <= 40),
    CONSTRAINT "fk_desk_acts_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);


CREATE TABLE "invitations" (
    "id" BLOB NOT NULL CONSTRAINT "pk_invitations" PRIMARY KEY,
    "token_hash" BLOB NOT NULL,
    "role" TEXT NOT NULL,
    "address" TEXT NULL,
    "invited_by" BLOB NULL,
    "expires_at" INTEGER NOT NULL,
    "used_at" INTEGER NULL,
    CONSTRAINT "ck_invitations_address" CHECK (length(address) <= 256),
    CONSTRAINT "ck_invitations_role" CHECK (length(role) <= 20),
    CONSTRAINT "fk_invitations_accounts_invited_by" FOREIGN KEY ("invited_by") REFERENCES "accounts" ("id")
);


CREATE TABLE "published_drafts" (
    "id" BLOB NOT NULL CONSTRAINT "pk_published_drafts" PRIMARY KEY,
    "begun_by" BLOB NOT NULL,
    "begun_at" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    CONSTRAINT "fk_published_drafts_accounts_begun_by" FOREIGN KEY ("begun_by") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);


CREATE TABLE "alliance_names" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_alliance_names" PRIMARY KEY AUTOINCREMENT,
    "alliance_id" BLOB NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ck_alliance_names_language" CHECK (length(language) <= 35),
    CONSTRAINT "ck_alliance_names_text" CHECK (length(text) <= 300),
    CONSTRAINT "fk_alliance_names_alliances_alliance_id" FOREIGN KEY ("alliance_id") REFERENCES "alliances" ("id") ON DELETE CASCADE
);


CREATE TABLE "alliance_versions" (
    "alliance_id" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "manifest" TEXT NOT NULL,
    "digest" BLOB NOT NULL,
    CONSTRAINT "pk_alliance_versions" PRIMARY KEY ("alliance_id", "number"),
    CONSTRAINT "fk_alliance_versions_alliances_alliance_id" FOREIGN KEY ("alliance_id") REFERENCES "alliances" ("id") ON DELETE CASCADE
);


CREATE TABLE "statements" (
    "id" BLOB NOT NULL CONSTRAINT "pk_statements" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "original_language" TEXT NOT NULL,
    "alliance_id" BLOB NULL,
    "created_at" INTEGER NOT NULL,
    "at_risk" INTEGER NOT NULL,
    "issued_on" TEXT NULL,
    "published_at" INTEGER NULL,
    "updated_at" INTEGER NULL,
    "closed_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NULL,
    "source_on" TEXT NULL,
    CONSTRAINT "ck_statements_original_language" CHECK (length(original_language) <= 35),
    CONSTRAINT "ck_statements_slug" CHECK (length(slug) <= 80),
    CONSTRAINT "ck_statements_source" CHECK (length(source) <= 500),
    CONSTRAINT "ck_statements_state" CHECK (length(state) <= 20),
    CONSTRAINT "fk_statements_alliances_alliance_id" FOREIGN KEY ("alliance_id") REFERENCES "alliances" ("id")
);


CREATE TABLE "accessions" (
    "id" BLOB NOT NULL CONSTRAINT "pk_accessions" PRIMARY KEY,
    "alliance_id" BLOB NOT NULL,
    "organisation_id" BLOB NOT NULL,
    "opening" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "withdrawal_tag" BLOB NOT NULL,
    "link_hash" BLOB NULL,
    "recovery_hash" BLOB NULL,
    "mailed_at" INTEGER NULL,
    "wrapped_key" BLOB NOT NULL,
    "content" BLOB NOT NULL,
    "ended_on" TEXT NULL,
    "ending" TEXT NULL,
    "leaving" TEXT NULL,
    CONSTRAINT "ck_accessions_ending" CHECK (length(ending) <= 20),
    CONSTRAINT "fk_accessions_alliances_alliance_id" FOREIGN KEY ("alliance_id") REFERENCES "alliances" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_accessions_organisations_organisation_id" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT
);


CREATE TABLE "alliance_members" (
    "alliance_id" BLOB NOT NULL,
    "organisation_id" BLOB NOT NULL,
    "since" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "pk_alliance_members" PRIMARY KEY ("alliance_id", "organisation_id"),
    CONSTRAINT "ck_alliance_members_role" CHECK (length(role) <= 20),
    CONSTRAINT "fk_alliance_members_alliances_alliance_id" FOREIGN KEY ("alliance_id") REFERENCES "alliances" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_alliance_members_organisations_organisation_id" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT
);


CREATE TABLE "organisation_decisions" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_organisation_decisions" PRIMARY KEY AUTOINCREMENT,
    "first_id" BLOB NOT NULL,
    "second_id" BLOB NOT NULL,
    "ground" TEXT NULL,
    "note" TEXT NULL,
    "decided_by" BLOB NOT NULL,
    "decided_at" INTEGER NOT NULL,
    "undone_by" BLOB NULL,
    "undone_at" INTEGER NULL,
    CONSTRAINT "ck_organisation_decisions_ground" CHECK (length(ground) <= 20),
    CONSTRAINT "ck_organisation_decisions_note" CHECK (length(note) <= 300),
    CONSTRAINT "fk_organisation_decisions_accounts_decided_by" FOREIGN KEY ("decided_by") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_organisation_decisions_accounts_undone_by" FOREIGN KEY ("undone_by") REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_organisation_decisions_organisations_first_id" FOREIGN KEY ("first_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_organisation_decisions_organisations_second_id" FOREIGN KEY ("second_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT
);


CREATE TABLE "organisation_names" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_organisation_names" PRIMARY KEY AUTOINCREMENT,
    "organisation_id" BLOB NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    CONSTRAINT "ck_organisation_names_form" CHECK (length(form) <= 20),
    CONSTRAINT "ck_organisation_names_language" CHECK (length(language) <= 35),
    CONSTRAINT "ck_organisation_names_text" CHECK (length(text) <= 300),
    CONSTRAINT "fk_organisation_names_organisations_organisation_id" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE CASCADE
);


CREATE TABLE "co_issuers" (
    "statement_id" BLOB NOT NULL,
    "organisation_id" BLOB NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "pk_co_issuers" PRIMARY KEY ("statement_id", "organisation_id"),
    CONSTRAINT "fk_co_issuers_organisations_organisation_id" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_co_issuers_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE CASCADE
);


CREATE TABLE "invalidations" (
    "id" BLOB NOT NULL CONSTRAINT "pk_invalidations" PRIMARY KEY,
    "statement_id" BLOB NOT NULL,
    "reason" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL,
    "put_back" INTEGER NOT NULL,
    CONSTRAINT "ck_invalidations_reason" CHECK (length(reason) <= 40),
    CONSTRAINT "fk_invalidations_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE RESTRICT
);


CREATE TABLE "statement_texts" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_statement_texts" PRIMARY KEY AUTOINCREMENT,
    "statement_id" BLOB NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "calls" TEXT NOT NULL,
    "canonical" BLOB NULL,
    CONSTRAINT "ck_statement_texts_language" CHECK (length(language) <= 35),
    CONSTRAINT "ck_statement_texts_title" CHECK (length(title) <= 300),
    CONSTRAINT "fk_statement_texts_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE CASCADE
);


CREATE TABLE "statement_versions" (
    "statement_id" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "manifest" TEXT NOT NULL,
    "digest" BLOB NOT NULL,
    "frozen_at" INTEGER NOT NULL,
    CONSTRAINT "pk_statement_versions" PRIMARY KEY ("statement_id", "number"),
    CONSTRAINT "fk_statement_versions_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE CASCADE
);


CREATE TABLE "published_calls" (
    "statement_id" BLOB NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "pk_published_calls" PRIMARY KEY ("statement_id", "position"),
    CONSTRAINT "ck_published_calls_language" CHECK (length(language) <= 35),
    CONSTRAINT "ck_published_calls_text" CHECK (length(text) <= 2000),
    CONSTRAINT "fk_published_calls_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE CASCADE
);


CREATE TABLE "published_events" (
    "statement_id" BLOB NOT NULL,
    "position" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "starts" TEXT NULL,
    "ends" TEXT NULL,
    "written_zone" TEXT NULL,
    "zone" TEXT NULL,
    "place" TEXT NULL,
    "city" TEXT NULL,
    "is_online" INTEGER NOT NULL,
    CONSTRAINT "pk_published_events" PRIMARY KEY ("statement_id", "position"),
    CONSTRAINT "ck_published_events_city" CHECK (length(city) <= 120),
    CONSTRAINT "ck_published_events_place" CHECK (length(place) <= 300),
    CONSTRAINT "ck_published_events_written_zone" CHECK (length(written_zone) <= 60),
    CONSTRAINT "ck_published_events_zone" CHECK (length(zone) <= 60),
    CONSTRAINT "fk_published_events_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE CASCADE
);


CREATE TABLE "signatures" (
    "id" BLOB NOT NULL CONSTRAINT "pk_signatures" PRIMARY KEY,
    "statement_id" BLOB NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "day" TEXT NULL,
    "asked_at" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL,
    "mailed_at" INTEGER NULL,
    "address_token" BLOB NULL,
    "link_hash" BLOB NULL,
    "recovery_hash" BLOB NULL,
    "code_hash" BLOB NULL,
    "code_tries" INTEGER NOT NULL,
    "stamp" BLOB NOT NULL,
    "withdrawal_tag" BLOB NOT NULL,
    "wrapped_key" BLOB NOT NULL,
    "content" BLOB NOT NULL,
    "asked_version" INTEGER NOT NULL,
    "source" TEXT NULL,
    "source_on" TEXT NULL,
    "reason" TEXT NULL,
    "invalidation_id" BLOB NULL,
    CONSTRAINT "ck_signatures_evidence" CHECK (length(evidence) <= 20),
    CONSTRAINT "ck_signatures_kind" CHECK (length(kind) <= 20),
    CONSTRAINT "ck_signatures_reason" CHECK (length(reason) <= 40),
    CONSTRAINT "ck_signatures_source" CHECK (length(source) <= 500),
    CONSTRAINT "ck_signatures_state" CHECK (length(state) <= 20),
    CONSTRAINT "ck_signatures_visibility" CHECK (length(visibility) <= 20),
    CONSTRAINT "fk_signatures_invalidations_invalidation_id" FOREIGN KEY ("invalidation_id") REFERENCES "invalidations" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_signatures_statements_statement_id" FOREIGN KEY ("statement_id") REFERENCES "statements" ("id") ON DELETE RESTRICT
);


CREATE INDEX "ix_accessions_alliance_id" ON "accessions" ("alliance_id");


CREATE UNIQUE INDEX "ix_accessions_link_hash" ON "accessions" ("link_hash");


CREATE INDEX "ix_accessions_organisation_id" ON "accessions" ("organisation_id");


CREATE INDEX "ix_accessions_recovery_hash" ON "accessions" ("recovery_hash") WHERE recovery_hash IS NOT NULL;


CREATE INDEX "ix_account_claims_user_id" ON "account_claims" ("user_id");


CREATE INDEX "ix_account_logins_user_id" ON "account_logins" ("user_id");


CREATE INDEX "email_index" ON "accounts" ("normalized_email");


CREATE UNIQUE INDEX "user_name_index" ON "accounts" ("normalized_user_name");


CREATE INDEX "ix_alliance_members_organisation_id" ON "alliance_members" ("organisation_id");


CREATE INDEX "ix_alliance_names_alliance_id" ON "alliance_names" ("alliance_id");


CREATE UNIQUE INDEX "ix_alliances_slug" ON "alliances" ("slug");


CREATE INDEX "ix_co_issuers_organisation_id" ON "co_issuers" ("organisation_id");


CREATE INDEX "ix_desk_acts_about" ON "desk_acts" ("about");


CREATE INDEX "ix_desk_acts_account_id" ON "desk_acts" ("account_id");


CREATE INDEX "ix_invalidations_statement_id" ON "invalidations" ("statement_id");


CREATE INDEX "ix_invitations_invited_by" ON "invitations" ("invited_by");


CREATE UNIQUE INDEX "ix_invitations_token_hash" ON "invitations" ("token_hash");


CREATE INDEX "ix_log_entries_about" ON "log_entries" ("about");


CREATE UNIQUE INDEX "ix_log_entries_chain_sequence" ON "log_entries" ("chain", "sequence");


CREATE INDEX "ix_log_queue_held_since" ON "log_queue" ("held_since");


CREATE INDEX "ix_organisation_decisions_decided_by" ON "organisation_decisions" ("decided_by");


CREATE INDEX "ix_organisation_decisions_first_id" ON "organisation_decisions" ("first_id");


CREATE INDEX "ix_organisation_decisions_second_id" ON "organisation_decisions" ("second_id");


CREATE INDEX "ix_organisation_decisions_undone_by" ON "organisation_decisions" ("undone_by");


CREATE INDEX "ix_organisation_names_organisation_id" ON "organisation_names" ("organisation_id");


CREATE INDEX "ix_organisations_merged_into" ON "organisations" ("merged_into");


CREATE UNIQUE INDEX "ix_organisations_slug" ON "organisations" ("slug");


CREATE INDEX "ix_outbox_about" ON "outbox" ("about");


CREATE INDEX "ix_outbox_due_at" ON "outbox" ("due_at");


CREATE INDEX "ix_published_drafts_begun_by" ON "published_drafts" ("begun_by");


CREATE INDEX "ix_signatures_invalidation_id" ON "signatures" ("invalidation_id") WHERE invalidation_id IS NOT NULL;


CREATE UNIQUE INDEX "ix_signatures_link_hash" ON "signatures" ("link_hash");


CREATE INDEX "ix_signatures_recovery_hash" ON "signatures" ("recovery_hash") WHERE recovery_hash IS NOT NULL;


CREATE UNIQUE INDEX "ix_signatures_statement_id_address_token" ON "signatures" ("statement_id", "address_token");


CREATE INDEX "ix_signatures_statement_id_changed_at" ON "signatures" ("statement_id", "changed_at");


CREATE UNIQUE INDEX "ix_statement_texts_statement_id_version_language" ON "statement_texts" ("statement_id", "version", "language");


CREATE INDEX "ix_statements_alliance_id" ON "statements" ("alliance_id");


CREATE UNIQUE INDEX "ix_statements_slug" ON "statements" ("slug");



