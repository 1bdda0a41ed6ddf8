// Written by "npm run generate" from the server's routes. Not to be edited.

export interface paths {
    "/api/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace itself. */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change its name, team name, language or time zone. */
        patch: operations["patchWorkspace"];
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who is or was here. */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name or role, or switch somebody off and on. */
        patch: operations["patchMembersById"];
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with address and password. `totp` means that a code is asked for next. */
        post: operations["postSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish signing in with a code of the authenticator app or a backup code. */
        post: operations["postSignInTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this browser. */
        post: operations["postSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do in which workspace. */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name or language. */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password. All other sessions end with it. */
        post: operations["postMePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up two-step sign-in; it is on when a first code is confirmed. */
        post: operations["postMeTotp"];
        /** Switch two-step sign-in off. */
        delete: operations["deleteMeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch two-step sign-in on with a first code. */
        post: operations["postMeTotpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in, the latest first. */
        get: operations["getMeSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your sessions. */
        delete: operations["deleteMeSessionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys, the oldest first. */
        get: operations["getMePasskeys"];
        put?: never;
        /** Add the passkey that the browser has made. */
        post: operations["postMePasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey: what the browser is to make. */
        post: operations["postMePasskeysStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey. */
        delete: operations["deleteMePasskeysById"];
        options?: never;
        head?: never;
        /** Give a passkey a name. */
        patch: operations["patchMePasskeysById"];
        trace?: never;
    };
    "/api/v1/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Under which address passkeys work here. */
        get: operations["getSignInPasskey"];
        put?: never;
        /** Sign in with a passkey; no password and no code is asked for. */
        post: operations["postSignInPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/passkey/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey: what the browser is to sign. */
        post: operations["postSignInPasskeyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that nobody has taken yet, newest first. */
        get: operations["getInvitations"];
        put?: never;
        /** Invite somebody. An earlier invitation to the same address is withdrawn. */
        post: operations["postInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation. */
        delete: operations["deleteInvitationsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation offers, for whoever holds its link. */
        get: operations["getInvitationsByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation by its mailed link: choose a password, and be signed in. */
        post: operations["postInvitationsByTokenAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail the link to the invited address, once more. */
        post: operations["postInvitationsByTokenMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation as the invited person, who has signed in. */
        post: operations["postInvitationsByTokenJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/sign-in-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sign-in service of the workspace; without its secret. */
        get: operations["getWorkspaceSignInService"];
        /** Set the sign-in service. */
        put: operations["putWorkspaceSignInService"];
        post?: never;
        /** Remove the sign-in service. Who signed in by it is signed out. */
        delete: operations["deleteWorkspaceSignInService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/sign-in-service/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the sign-in service answers as one should. */
        post: operations["postWorkspaceSignInServiceTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sign-in service of a workspace; where there is only one workspace, it need not be named. */
        get: operations["getSignInService"];
        put?: never;
        /** Begin to sign in by the sign-in service of a workspace. */
        post: operations["postSignInService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/service/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a sign-in service sends the browser back to. */
        get: operations["getSignInServiceReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/service/refusals/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a word on the way back means: always a problem, in the language of who asks. */
        get: operations["getSignInServiceRefusalsByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sign-in-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether your place in a workspace is connected with its sign-in service. */
        get: operations["getMeSignInService"];
        put?: never;
        /** Begin to connect your place in a workspace with its sign-in service. */
        post: operations["postMeSignInService"];
        /** Take the connection back. */
        delete: operations["deleteMeSignInService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation waits for its first workspace. */
        get: operations["getSetup"];
        put?: never;
        /** Make the first workspace and its owner, who is signed in by it. Works once. */
        post: operations["postSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API tokens that have not been revoked, newest first. */
        get: operations["getTokens"];
        put?: never;
        /** Make an API token. Its text is in this answer and never shown again. */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API token, at once. */
        delete: operations["deleteTokensById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhooks, oldest first; all on one page. */
        get: operations["getWebhooks"];
        put?: never;
        /** Add a webhook. Its secret is in this answer and never shown again. */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook. */
        get: operations["getWebhooksById"];
        put?: never;
        post?: never;
        /** Remove a webhook with its log of deliveries. */
        delete: operations["deleteWebhooksById"];
        options?: never;
        head?: never;
        /** Change its address, events or description, or switch it on or off. */
        patch: operations["patchWebhooksById"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it a new secret. For a day the one before it signs as well. */
        post: operations["postWebhooksByIdSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event. The log of deliveries shows what came of it. */
        post: operations["postWebhooksByIdTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/resend-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what did not arrive since a time. */
        post: operations["postWebhooksByIdResendFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to it in the last 30 days, newest first. */
        get: operations["getWebhooksByIdDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with its body and its tries, the last one first. */
        get: operations["getWebhooksByIdDeliveriesByDeliveryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again, under the same webhook-id. */
        post: operations["postWebhooksByIdDeliveriesByDeliveryIdResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail: sign-ins, people, rights, tokens and settings, newest first. */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete the workspace with everything in it, after 14 days in which owners can take it back. */
        post: operations["postWorkspaceDeletion"];
        /** Keep the workspace after all. */
        delete: operations["deleteWorkspaceDeletion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest exports of the workspace, newest first. */
        get: operations["getExports"];
        put?: never;
        /** Ask for an export of everything. The other owners are told. */
        post: operations["postExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The export as .tar.gz, for the one who asked for it, within 24 hours. */
        get: operations["getExportsByIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a file (multipart/form-data, one part) to attach it to a message. */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file. */
        get: operations["getFilesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Background work whose last try failed, newest first. */
        get: operations["getJobsFailed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try it again now, with all its tries. */
        post: operations["postJobsByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give it up and take it out of the queue. */
        delete: operations["deleteJobsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The live stream: server-sent events whose id is the position in the log. Continues after `Last-Event-ID`. */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers, latest contact first. */
        get: operations["getCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer with all identities. */
        get: operations["getCustomersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, company, language or what is known of them. */
        patch: operations["patchCustomersById"];
        trace?: never;
    };
    "/api/v1/customers/{id}/clear-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that an address can be written to: takes its marks away. */
        post: operations["postCustomersByIdClearAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies, by name. */
        get: operations["getCompanies"];
        put?: never;
        /** Add a company. */
        post: operations["postCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One company. */
        get: operations["getCompaniesById"];
        put?: never;
        post?: never;
        /** Remove a company. Its people stay, and belong to none. */
        delete: operations["deleteCompaniesById"];
        options?: never;
        head?: never;
        /** Change its name, note or domains. */
        patch: operations["patchCompaniesById"];
        trace?: never;
    };
    "/api/v1/customers/{id}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a customer into a company, or out of any. */
        put: operations["putCustomersByIdCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many contacts wait for a person. */
        get: operations["getLedgerCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that came in, newest first. */
        get: operations["getLedgerIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/in/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact that came in. */
        get: operations["getLedgerInById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/in/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its raw source. */
        get: operations["getLedgerInByIdRaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/in/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again to apply it. */
        post: operations["postLedgerInByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that went or goes out, newest first. */
        get: operations["getLedgerOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message that goes out. */
        get: operations["getLedgerOutById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes that left. */
        get: operations["getLedgerOutByIdRaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again, under the same Message-ID. */
        post: operations["postLedgerOutByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out/{id}/mark-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a message of unknown outcome had arrived. */
        post: operations["postLedgerOutByIdMarkSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/out/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it up. */
        post: operations["postLedgerOutByIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The domains whose mail is or can be signed; all on one page. */
        get: operations["getSendingDomains"];
        put?: never;
        /** Make the keys by which mail of a domain is signed (DKIM). */
        post: operations["postSendingDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending-domains/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask DNS for its DKIM, SPF and DMARC records. */
        post: operations["postSendingDomainsByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brands, oldest first; all on one page. */
        get: operations["getBrands"];
        put?: never;
        /** Add a brand. */
        post: operations["postBrands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a brand that no mailbox belongs to. The last one stays. */
        delete: operations["deleteBrandsById"];
        options?: never;
        head?: never;
        /** Change its names and texts. Its mailboxes follow, but where they have words of their own. */
        patch: operations["patchBrandsById"];
        trace?: never;
    };
    "/api/v1/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mailboxes, oldest first; all on one page. Those that the caller does not see are left out, unless they may manage mailboxes. */
        get: operations["getMailboxes"];
        put?: never;
        /** Add a mailbox. */
        post: operations["postMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a mailbox that has never been used. */
        delete: operations["deleteMailboxesById"];
        options?: never;
        head?: never;
        /** Change its sender, signature or templates, or switch it off. */
        patch: operations["patchMailboxesById"];
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who sees it, with all conversations, files, ledger rows and customers that are known by it alone: everybody, or these members and nobody else. */
        put: operations["putMailboxesByIdAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/imap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the mail of a mailbox is fetched by IMAP, and how that goes; null when it is not. */
        get: operations["getMailboxesByIdImap"];
        /** Fetch its mail by IMAP. */
        put: operations["putMailboxesByIdImap"];
        post?: never;
        /** Fetch its mail no more. What came in stays. */
        delete: operations["deleteMailboxesByIdImap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/imap/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a server and a sign-in, without keeping them. */
        post: operations["postMailboxesByIdImapTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/imap/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect now. */
        post: operations["postMailboxesByIdImapRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/imap/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in mail that was there before the connection, all of it or since a date. */
        post: operations["postMailboxesByIdImapImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-sign-in/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the mail providers know this workspace as; without secrets. */
        get: operations["getMailSignInClients"];
        /** Set the client id and secret of a provider. */
        put: operations["putMailSignInClients"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailboxes/{id}/imap/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in at the mail provider. */
        post: operations["postMailboxesByIdImapSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-sign-in/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a mail provider sends the browser back to. */
        get: operations["getMailSignInReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tags by name, on one page. */
        get: operations["getTags"];
        put?: never;
        /** Make a tag. */
        post: operations["postTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a tag everywhere. */
        delete: operations["deleteTagsById"];
        options?: never;
        head?: never;
        /** Rename or recolour a tag. */
        patch: operations["patchTagsById"];
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations, newest activity or longest waiting first; those with the words of `q`, newest mention first. */
        get: operations["getConversations"];
        put?: never;
        /** Write to a customer first. */
        post: operations["postConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many there are of each kind, in all or of one brand. */
        get: operations["getConversationsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a reply or an acknowledgement with these words would look. */
        post: operations["postBrandsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation. */
        get: operations["getConversationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its messages, newest first. */
        get: operations["getConversationsByIdMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/remote-pictures/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The n-th picture that a mail keeps elsewhere, fetched by the server when a reader asks for it. */
        get: operations["getConversationsByIdMessagesByMessageIdRemotePicturesByN"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply. It is held for ten seconds, then it leaves. */
        post: operations["postConversationsByIdReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a reply, or what was forwarded, back before it leaves. */
        post: operations["postConversationsByIdMessagesByMessageIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages/{messageId}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message on to somebody outside. It is held for ten seconds, then it leaves. */
        post: operations["postConversationsByIdMessagesByMessageIdForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write an internal note. */
        post: operations["postConversationsByIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to a member, or to nobody. */
        post: operations["postConversationsByIdAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set its tags. */
        post: operations["postConversationsByIdTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it aside until a time. */
        post: operations["postConversationsByIdSnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is left to do. */
        post: operations["postConversationsByIdDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it back to do. */
        post: operations["postConversationsByIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What merging it into another conversation would do. */
        get: operations["getConversationsByIdMerge"];
        put?: never;
        /** Let everything of it go into another conversation. It can be taken back. */
        post: operations["postConversationsByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take messages out of it into a conversation of their own. It can be taken back. */
        post: operations["postConversationsByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/moves/{moveId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge or a split back: what came through the other conversation returns with it. */
        post: operations["postConversationsByIdMovesByMoveIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        teamName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        timeZone: string;
                        /** Format: date-time */
                        createdAt: string;
                        deletesAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    teamName?: string;
                    /** @enum {string} */
                    language?: "ja" | "en";
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        teamName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        timeZone: string;
                        /** Format: date-time */
                        createdAt: string;
                        deletesAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                            active: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastSeenAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchMembersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                        active: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        lastSeenAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "done" | "totp";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignInTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "done" | "totp";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            language: "ja" | "en";
                            totpEnabled: boolean;
                        };
                        bound: boolean;
                        memberships: {
                            workspace: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                            /** Format: uuid */
                            memberId: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                            permissions: ("conversation.read" | "conversation.note" | "conversation.reply" | "conversation.assign" | "conversation.manage" | "conversation.tag" | "customer.read" | "customer.edit" | "tag.manage" | "ledger.read" | "ledger.act" | "job.read" | "job.act" | "mailbox.read" | "mailbox.manage" | "member.read" | "member.manage" | "workspace.read" | "workspace.manage" | "workspace.export" | "workspace.delete" | "webhook.manage" | "token.manage" | "sign_in.manage" | "audit.read")[];
                            deletesAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    language?: "ja" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            language: "ja" | "en";
                            totpEnabled: boolean;
                        };
                        bound: boolean;
                        memberships: {
                            workspace: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                            /** Format: uuid */
                            memberId: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                            permissions: ("conversation.read" | "conversation.note" | "conversation.reply" | "conversation.assign" | "conversation.manage" | "conversation.tag" | "customer.read" | "customer.edit" | "tag.manage" | "ledger.read" | "ledger.act" | "job.read" | "job.act" | "mailbox.read" | "mailbox.manage" | "member.read" | "member.manage" | "workspace.read" | "workspace.manage" | "workspace.export" | "workspace.delete" | "webhook.manage" | "token.manage" | "sign_in.manage" | "audit.read")[];
                            deletesAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uri: string;
                        secret: string;
                        backupCodes: string[];
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMeTotpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            current: boolean;
                            device: string;
                            ip: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMeSessionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMePasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMePasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    credential: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            /** @default [] */
                            transports?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date-time */
                        createdAt: string;
                        lastUsedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMePasskeysStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        rp: {
                            id: string;
                            name: string;
                        };
                        user: {
                            id: string;
                            name: string;
                            displayName: string;
                        };
                        pubKeyCredParams: {
                            /** @enum {string} */
                            type: "public-key";
                            alg: number;
                        }[];
                        timeout: number;
                        /** @enum {string} */
                        attestation: "none";
                        excludeCredentials: {
                            id: string;
                            /** @enum {string} */
                            type: "public-key";
                            transports: string[];
                        }[];
                        authenticatorSelection: {
                            /** @enum {string} */
                            residentKey: "required";
                            /** @enum {boolean} */
                            requireResidentKey: true;
                            /** @enum {string} */
                            userVerification: "required";
                        };
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMePasskeysById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchMePasskeysById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date-time */
                        createdAt: string;
                        lastUsedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSignInPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        origin: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignInPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "done" | "totp";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignInPasskeyStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        rpId: string;
                        timeout: number;
                        /** @enum {string} */
                        userVerification: "required";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                            invitedBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string;
                        /** @enum {string} */
                        role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                        invitedBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        link: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteInvitationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getInvitationsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workspaceName: string;
                        email: string;
                        /** @enum {string} */
                        role: "owner" | "admin" | "lead" | "agent" | "draft_only" | "viewer";
                        /** @enum {string} */
                        language: "ja" | "en";
                        /** @enum {string} */
                        next: "prove" | "choose_password" | "sign_in";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postInvitationsByTokenAccept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "done" | "totp";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postInvitationsByTokenMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postInvitationsByTokenJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getWorkspaceSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: {
                            name: string;
                            issuer: string;
                            clientId: string;
                            joinDomains: string[];
                            joinRole: ("lead" | "agent" | "draft_only" | "viewer") | null;
                        } | null;
                        redirectUrl: string;
                        signInUrl: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    putWorkspaceSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    issuer: string;
                    clientId: string;
                    clientSecret?: string;
                    /** @default [] */
                    joinDomains?: string[];
                    /** @default null */
                    joinRole?: ("lead" | "agent" | "draft_only" | "viewer") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: {
                            name: string;
                            issuer: string;
                            clientId: string;
                            joinDomains: string[];
                            joinRole: ("lead" | "agent" | "draft_only" | "viewer") | null;
                        } | null;
                        redirectUrl: string;
                        signInUrl: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteWorkspaceSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWorkspaceSignInServiceTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSignInService: {
        parameters: {
            query?: {
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: {
                            workspace: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspace: string;
                    next?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSignInServiceReturn: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                iss?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSignInServiceRefusalsByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMeSignInService: {
        parameters: {
            query: {
                workspace: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: {
                            name: string;
                        } | null;
                        connected: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMeSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspace: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMeSignInService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspace: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needed: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspaceName: string;
                    name: string;
                    /** Format: email */
                    email: string;
                    password: string;
                    /** @enum {string} */
                    language: "ja" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("conversation.read" | "conversation.note" | "conversation.reply" | "conversation.assign" | "conversation.manage" | "conversation.tag" | "customer.read" | "customer.edit" | "tag.manage" | "ledger.read" | "ledger.act" | "job.read" | "job.act" | "mailbox.read" | "mailbox.manage" | "member.read" | "member.manage" | "workspace.read" | "workspace.manage" | "webhook.manage" | "token.manage" | "sign_in.manage" | "audit.read")[];
                            createdBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                            expiresAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("conversation.read" | "conversation.note" | "conversation.reply" | "conversation.assign" | "conversation.manage" | "conversation.tag" | "customer.read" | "customer.edit" | "tag.manage" | "ledger.read" | "ledger.act" | "job.read" | "job.act" | "mailbox.read" | "mailbox.manage" | "member.read" | "member.manage" | "workspace.read" | "workspace.manage" | "webhook.manage" | "token.manage" | "sign_in.manage" | "audit.read")[];
                    /** @default null */
                    expiresAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        scopes: ("conversation.read" | "conversation.note" | "conversation.reply" | "conversation.assign" | "conversation.manage" | "conversation.tag" | "customer.read" | "customer.edit" | "tag.manage" | "ledger.read" | "ledger.act" | "job.read" | "job.act" | "mailbox.read" | "mailbox.manage" | "member.read" | "member.manage" | "workspace.read" | "workspace.manage" | "webhook.manage" | "token.manage" | "sign_in.manage" | "audit.read")[];
                        createdBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        lastUsedAt: string | null;
                        expiresAt: string | null;
                        token: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteTokensById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                            description: string;
                            events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                            active: boolean;
                            off: {
                                /** @enum {string} */
                                reason: "person" | "failing" | "gone";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            failingSince: string | null;
                            previousSecretUntil: string | null;
                            createdBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    address: string;
                    /** @default  */
                    description?: string;
                    events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        address: string;
                        description: string;
                        events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                        active: boolean;
                        off: {
                            /** @enum {string} */
                            reason: "person" | "failing" | "gone";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        createdBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        secret: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        address: string;
                        description: string;
                        events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                        active: boolean;
                        off: {
                            /** @enum {string} */
                            reason: "person" | "failing" | "gone";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        createdBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    address?: string;
                    description?: string;
                    events?: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        address: string;
                        description: string;
                        events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                        active: boolean;
                        off: {
                            /** @enum {string} */
                            reason: "person" | "failing" | "gone";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        createdBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWebhooksByIdSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        address: string;
                        description: string;
                        events: ("conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed")[];
                        active: boolean;
                        off: {
                            /** @enum {string} */
                            reason: "person" | "failing" | "gone";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        createdBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        secret: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWebhooksByIdTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deliveryId: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWebhooksByIdResendFailed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getWebhooksByIdDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            event: "conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed" | "webhook.test";
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "failed";
                            /** Format: date-time */
                            createdAt: string;
                            attempts: number;
                            last: {
                                /** Format: date-time */
                                at: string;
                                status: number | null;
                                durationMs: number;
                                reason: ("no_answer" | "timed_out") | null;
                                answer: string;
                            } | null;
                            nextTryAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getWebhooksByIdDeliveriesByDeliveryId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        event: "conversation.opened" | "message.received" | "reply.written" | "reply.undone" | "note.written" | "message.forwarded" | "forward.undone" | "conversation.assigned" | "conversation.tagged" | "conversation.moved" | "conversation.merged" | "conversation.merge_undone" | "conversation.split" | "conversation.split_undone" | "delivery.changed" | "mail.returned" | "contact.failed" | "contact.set_apart" | "customer.created" | "customer.changed" | "customer.address_marked" | "tag.created" | "tag.changed" | "tag.removed" | "member.joined" | "member.changed" | "webhook.test";
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed";
                        /** Format: date-time */
                        createdAt: string;
                        attempts: number;
                        last: {
                            /** Format: date-time */
                            at: string;
                            status: number | null;
                            durationMs: number;
                            reason: ("no_answer" | "timed_out") | null;
                            answer: string;
                        } | null;
                        nextTryAt: string | null;
                        body: string;
                        tries: {
                            /** Format: date-time */
                            at: string;
                            status: number | null;
                            durationMs: number;
                            reason: ("no_answer" | "timed_out") | null;
                            answer: string;
                        }[];
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWebhooksByIdDeliveriesByDeliveryIdResend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            /** Format: date-time */
                            at: string;
                            name: string;
                            actor: {
                                /** @enum {string} */
                                kind: "member" | "token" | "system" | "customer";
                                id: string | null;
                                name: string;
                            };
                            data: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postWorkspaceDeletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        teamName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        timeZone: string;
                        /** Format: date-time */
                        createdAt: string;
                        deletesAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteWorkspaceDeletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        teamName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        timeZone: string;
                        /** Format: date-time */
                        createdAt: string;
                        deletesAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "writing" | "ready" | "failed" | "ended";
                            askedBy: string;
                            mine: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            endsAt: string | null;
                            bytes: number | null;
                            downloads: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getExportsByIdFile: {
        parameters: {
            query?: {
                workspace?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        mediaType: string;
                        bytes: number;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getFilesById: {
        parameters: {
            query?: {
                workspace?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getJobsFailed: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            task: string;
                            attempts: number;
                            maxAttempts: number;
                            error: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            nextRunAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postJobsByIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteJobsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                workspace?: string;
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                company?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            company: string | null;
                            lastContactAt: string | null;
                            email: string | null;
                            conversationCount: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getCustomersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        company: string | null;
                        language: ("ja" | "en") | null;
                        about: string;
                        belongsTo: {
                            company: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            domain: string | null;
                            by: string | null;
                            /** Format: date-time */
                            since: string;
                        } | null;
                        identities: {
                            /** @enum {string} */
                            kind: "email";
                            value: string;
                            verified: boolean;
                            undeliverable: {
                                /** Format: date-time */
                                since: string;
                                /** @enum {string} */
                                reason: "unknown_user" | "recipient_refused" | "mailbox_full" | "account_disabled" | "moved" | "host_unknown" | "host_refuses" | "blocked" | "auth_failure" | "spam" | "virus" | "policy" | "content" | "too_large" | "relay_denied" | "sender_refused" | "rate_limited" | "expired" | "network" | "system" | "unclear";
                            } | null;
                            complainedSince: string | null;
                        }[];
                        conversationCount: number;
                        firstContactAt: string | null;
                        lastContactAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchCustomersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    company?: string | null;
                    language?: ("ja" | "en") | null;
                    about?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        company: string | null;
                        language: ("ja" | "en") | null;
                        about: string;
                        belongsTo: {
                            company: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            domain: string | null;
                            by: string | null;
                            /** Format: date-time */
                            since: string;
                        } | null;
                        identities: {
                            /** @enum {string} */
                            kind: "email";
                            value: string;
                            verified: boolean;
                            undeliverable: {
                                /** Format: date-time */
                                since: string;
                                /** @enum {string} */
                                reason: "unknown_user" | "recipient_refused" | "mailbox_full" | "account_disabled" | "moved" | "host_unknown" | "host_refuses" | "blocked" | "auth_failure" | "spam" | "virus" | "policy" | "content" | "too_large" | "relay_denied" | "sender_refused" | "rate_limited" | "expired" | "network" | "system" | "unclear";
                            } | null;
                            complainedSince: string | null;
                        }[];
                        conversationCount: number;
                        firstContactAt: string | null;
                        lastContactAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postCustomersByIdClearAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        company: string | null;
                        language: ("ja" | "en") | null;
                        about: string;
                        belongsTo: {
                            company: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            domain: string | null;
                            by: string | null;
                            /** Format: date-time */
                            since: string;
                        } | null;
                        identities: {
                            /** @enum {string} */
                            kind: "email";
                            value: string;
                            verified: boolean;
                            undeliverable: {
                                /** Format: date-time */
                                since: string;
                                /** @enum {string} */
                                reason: "unknown_user" | "recipient_refused" | "mailbox_full" | "account_disabled" | "moved" | "host_unknown" | "host_refuses" | "blocked" | "auth_failure" | "spam" | "virus" | "policy" | "content" | "too_large" | "relay_denied" | "sender_refused" | "rate_limited" | "expired" | "network" | "system" | "unclear";
                            } | null;
                            complainedSince: string | null;
                        }[];
                        conversationCount: number;
                        firstContactAt: string | null;
                        lastContactAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getCompanies: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            domains: string[];
                            note: string;
                            peopleCount: number;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default [] */
                    domains?: string[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        domains: string[];
                        note: string;
                        peopleCount: number;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getCompaniesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        domains: string[];
                        note: string;
                        peopleCount: number;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteCompaniesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchCompaniesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    domains?: string[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        domains: string[];
                        note: string;
                        peopleCount: number;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    putCustomersByIdCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    companyId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inFailed: number;
                        outFailed: number;
                        outUnknown: number;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerIn: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "received" | "applied" | "failed" | "not_taken";
                mailboxId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                address: string;
                            } | null;
                            providerIdentity: string;
                            /** @enum {string} */
                            state: "received" | "applied" | "failed" | "not_taken";
                            attempts: number;
                            reason: string | null;
                            sender: string | null;
                            subject: string | null;
                            bytes: number;
                            verification: {
                                /** @enum {string} */
                                verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                                /** @enum {string} */
                                reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                                fromDomain: string | null;
                                sawConnection: boolean;
                                spf: {
                                    result: string;
                                    domain: string;
                                    comment: string;
                                } | null;
                                dkim: {
                                    result: string;
                                    domain: string;
                                    selector: string;
                                    comment: string;
                                }[];
                                arc: {
                                    result: string;
                                    sealedBy: string | null;
                                    comment: string;
                                } | null;
                                dmarc: {
                                    result: string;
                                    policy: string | null;
                                    domain: string;
                                } | null;
                                trusted: {
                                    authservId: string;
                                    /** @enum {string} */
                                    by: "results" | "seal";
                                    results: {
                                        method: string;
                                        result: string;
                                    }[];
                                } | null;
                            } | null;
                            conversationId: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            appliedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerInById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "received" | "applied" | "failed" | "not_taken";
                        attempts: number;
                        reason: string | null;
                        sender: string | null;
                        subject: string | null;
                        bytes: number;
                        verification: {
                            /** @enum {string} */
                            verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                            /** @enum {string} */
                            reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                            fromDomain: string | null;
                            sawConnection: boolean;
                            spf: {
                                result: string;
                                domain: string;
                                comment: string;
                            } | null;
                            dkim: {
                                result: string;
                                domain: string;
                                selector: string;
                                comment: string;
                            }[];
                            arc: {
                                result: string;
                                sealedBy: string | null;
                                comment: string;
                            } | null;
                            dmarc: {
                                result: string;
                                policy: string | null;
                                domain: string;
                            } | null;
                            trusted: {
                                authservId: string;
                                /** @enum {string} */
                                by: "results" | "seal";
                                results: {
                                    method: string;
                                    result: string;
                                }[];
                            } | null;
                        } | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        receivedAt: string;
                        appliedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerInByIdRaw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source: string;
                        bytes: number;
                        truncated: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postLedgerInByIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "received" | "applied" | "failed" | "not_taken";
                        attempts: number;
                        reason: string | null;
                        sender: string | null;
                        subject: string | null;
                        bytes: number;
                        verification: {
                            /** @enum {string} */
                            verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                            /** @enum {string} */
                            reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                            fromDomain: string | null;
                            sawConnection: boolean;
                            spf: {
                                result: string;
                                domain: string;
                                comment: string;
                            } | null;
                            dkim: {
                                result: string;
                                domain: string;
                                selector: string;
                                comment: string;
                            }[];
                            arc: {
                                result: string;
                                sealedBy: string | null;
                                comment: string;
                            } | null;
                            dmarc: {
                                result: string;
                                policy: string | null;
                                domain: string;
                            } | null;
                            trusted: {
                                authservId: string;
                                /** @enum {string} */
                                by: "results" | "seal";
                                results: {
                                    method: string;
                                    result: string;
                                }[];
                            } | null;
                        } | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        receivedAt: string;
                        appliedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerOut: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: ("held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled") | ("held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                address: string;
                            } | null;
                            providerIdentity: string;
                            /** @enum {string} */
                            state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                            attempts: number;
                            reason: string | null;
                            recipients: string[];
                            subject: string | null;
                            conversationId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            sentAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerOutById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                        attempts: number;
                        reason: string | null;
                        recipients: string[];
                        subject: string | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        dueAt: string;
                        sentAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getLedgerOutByIdRaw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source: string;
                        bytes: number;
                        truncated: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postLedgerOutByIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                        attempts: number;
                        reason: string | null;
                        recipients: string[];
                        subject: string | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        dueAt: string;
                        sentAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postLedgerOutByIdMarkSent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                        attempts: number;
                        reason: string | null;
                        recipients: string[];
                        subject: string | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        dueAt: string;
                        sentAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postLedgerOutByIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            address: string;
                        } | null;
                        providerIdentity: string;
                        /** @enum {string} */
                        state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                        attempts: number;
                        reason: string | null;
                        recipients: string[];
                        subject: string | null;
                        conversationId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        dueAt: string;
                        sentAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getSendingDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            domain: string;
                            record: {
                                name: string;
                                value: string;
                            };
                            signing: boolean;
                            findings: {
                                dkim: {
                                    /** @enum {string} */
                                    state: "good" | "missing" | "different" | "weak" | "unknown";
                                    found: string | null;
                                };
                                spf: {
                                    /** @enum {string} */
                                    state: "good" | "missing" | "different" | "weak" | "unknown";
                                    found: string | null;
                                };
                                dmarc: {
                                    /** @enum {string} */
                                    state: "good" | "missing" | "different" | "weak" | "unknown";
                                    found: string | null;
                                };
                            } | null;
                            checkedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSendingDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domain: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        domain: string;
                        record: {
                            name: string;
                            value: string;
                        };
                        signing: boolean;
                        findings: {
                            dkim: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                            spf: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                            dmarc: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                        } | null;
                        checkedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postSendingDomainsByIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        domain: string;
                        record: {
                            name: string;
                            value: string;
                        };
                        signing: boolean;
                        findings: {
                            dkim: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                            spf: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                            dmarc: {
                                /** @enum {string} */
                                state: "good" | "missing" | "different" | "weak" | "unknown";
                                found: string | null;
                            };
                        } | null;
                        checkedAt: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mark: string | null;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            senderName: string;
                            signature: {
                                ja: string;
                                en: string;
                            };
                            template: {
                                ja: string;
                                en: string;
                            };
                            acknowledgement: {
                                active: boolean;
                                ja: string;
                                en: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    mark?: string | null;
                    /**
                     * @default ink
                     * @enum {string}
                     */
                    color?: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                    senderName: string;
                    /**
                     * @default {
                     *       "ja": "",
                     *       "en": ""
                     *     }
                     */
                    signature?: {
                        ja: string;
                        en: string;
                    };
                    /**
                     * @default {
                     *       "ja": "{body}",
                     *       "en": "{body}"
                     *     }
                     */
                    template?: {
                        ja: string;
                        en: string;
                    };
                    /**
                     * @default {
                     *       "active": false,
                     *       "ja": "",
                     *       "en": ""
                     *     }
                     */
                    acknowledgement?: {
                        active: boolean;
                        ja: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        mark: string | null;
                        /** @enum {string} */
                        color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        senderName: string;
                        signature: {
                            ja: string;
                            en: string;
                        };
                        template: {
                            ja: string;
                            en: string;
                        };
                        acknowledgement: {
                            active: boolean;
                            ja: string;
                            en: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteBrandsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchBrandsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    mark?: string | null;
                    /** @enum {string} */
                    color?: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                    senderName?: string;
                    signature?: {
                        ja: string;
                        en: string;
                    };
                    template?: {
                        ja: string;
                        en: string;
                    };
                    acknowledgement?: {
                        active: boolean;
                        ja: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        mark: string | null;
                        /** @enum {string} */
                        color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        senderName: string;
                        signature: {
                            ja: string;
                            en: string;
                        };
                        template: {
                            ja: string;
                            en: string;
                        };
                        acknowledgement: {
                            active: boolean;
                            ja: string;
                            en: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMailboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            own: ("senderName" | "signature" | "template" | "acknowledgement")[];
                            senderName: string;
                            /** @enum {string} */
                            language: "ja" | "en";
                            signature: {
                                ja: string;
                                en: string;
                            };
                            template: {
                                ja: string;
                                en: string;
                            };
                            acknowledgement: {
                                active: boolean;
                                ja: string;
                                en: string;
                            };
                            trustedAuthservId: string | null;
                            active: boolean;
                            memberIds: string[] | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMailboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    address: string;
                    /** Format: uuid */
                    brandId?: string;
                    senderName?: string;
                    /**
                     * @default ja
                     * @enum {string}
                     */
                    language?: "ja" | "en";
                    signature?: {
                        ja: string;
                        en: string;
                    };
                    template?: {
                        ja: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        address: string;
                        /** Format: uuid */
                        brandId: string;
                        own: ("senderName" | "signature" | "template" | "acknowledgement")[];
                        senderName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        signature: {
                            ja: string;
                            en: string;
                        };
                        template: {
                            ja: string;
                            en: string;
                        };
                        acknowledgement: {
                            active: boolean;
                            ja: string;
                            en: string;
                        };
                        trustedAuthservId: string | null;
                        active: boolean;
                        memberIds: string[] | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMailboxesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchMailboxesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** Format: uuid */
                    brandId?: string;
                    senderName?: string | null;
                    /** @enum {string} */
                    language?: "ja" | "en";
                    signature?: {
                        ja: string;
                        en: string;
                    } | null;
                    template?: {
                        ja: string;
                        en: string;
                    } | null;
                    acknowledgement?: {
                        active: boolean;
                        ja: string;
                        en: string;
                    } | null;
                    trustedAuthservId?: string | null;
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        address: string;
                        /** Format: uuid */
                        brandId: string;
                        own: ("senderName" | "signature" | "template" | "acknowledgement")[];
                        senderName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        signature: {
                            ja: string;
                            en: string;
                        };
                        template: {
                            ja: string;
                            en: string;
                        };
                        acknowledgement: {
                            active: boolean;
                            ja: string;
                            en: string;
                        };
                        trustedAuthservId: string | null;
                        active: boolean;
                        memberIds: string[] | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    putMailboxesByIdAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberIds: string[] | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        address: string;
                        /** Format: uuid */
                        brandId: string;
                        own: ("senderName" | "signature" | "template" | "acknowledgement")[];
                        senderName: string;
                        /** @enum {string} */
                        language: "ja" | "en";
                        signature: {
                            ja: string;
                            en: string;
                        };
                        template: {
                            ja: string;
                            en: string;
                        };
                        acknowledgement: {
                            active: boolean;
                            ja: string;
                            en: string;
                        };
                        trustedAuthservId: string | null;
                        active: boolean;
                        memberIds: string[] | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMailboxesByIdImap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source: {
                            host: string;
                            port: number;
                            /** @enum {string} */
                            security: "tls" | "starttls";
                            certificateSha256: string | null;
                            user: string;
                            /** @enum {string} */
                            signIn: "password" | "microsoft" | "google";
                            folders: string[];
                            /** @enum {string} */
                            afterReading: "leave" | "seen" | "move";
                            moveTo: string | null;
                            /** @enum {string} */
                            state: "connecting" | "connected" | "reconnecting" | "stopped";
                            /** Format: date-time */
                            since: string;
                            reason: ("not_reached" | "not_imap" | "certificate" | "sign_in_refused" | "folder_missing" | "refused" | "broken" | "marks_refused" | "oauth_needed" | "oauth_revoked" | "oauth_unreachable" | "secret_unreadable" | "not_here") | null;
                            detail: string | null;
                            checkedAt: string | null;
                            lastMailAt: string | null;
                            counts: {
                                received: number;
                                applied: number;
                                failed: number;
                                not_taken: number;
                            };
                            import: {
                                /** @enum {string} */
                                state: "running" | "done";
                                since: string | null;
                                total: number;
                                done: number;
                            } | null;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    putMailboxesByIdImap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    host: string;
                    /** @default 993 */
                    port?: number;
                    /**
                     * @default tls
                     * @enum {string}
                     */
                    security?: "tls" | "starttls";
                    certificate?: string | null;
                    user: string;
                    /**
                     * @default password
                     * @enum {string}
                     */
                    signIn?: "password" | "microsoft" | "google";
                    password?: string;
                    /**
                     * @default [
                     *       "INBOX"
                     *     ]
                     */
                    folders?: string[];
                    /**
                     * @default leave
                     * @enum {string}
                     */
                    afterReading?: "leave" | "seen" | "move";
                    /** @default null */
                    moveTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        host: string;
                        port: number;
                        /** @enum {string} */
                        security: "tls" | "starttls";
                        certificateSha256: string | null;
                        user: string;
                        /** @enum {string} */
                        signIn: "password" | "microsoft" | "google";
                        folders: string[];
                        /** @enum {string} */
                        afterReading: "leave" | "seen" | "move";
                        moveTo: string | null;
                        /** @enum {string} */
                        state: "connecting" | "connected" | "reconnecting" | "stopped";
                        /** Format: date-time */
                        since: string;
                        reason: ("not_reached" | "not_imap" | "certificate" | "sign_in_refused" | "folder_missing" | "refused" | "broken" | "marks_refused" | "oauth_needed" | "oauth_revoked" | "oauth_unreachable" | "secret_unreadable" | "not_here") | null;
                        detail: string | null;
                        checkedAt: string | null;
                        lastMailAt: string | null;
                        counts: {
                            received: number;
                            applied: number;
                            failed: number;
                            not_taken: number;
                        };
                        import: {
                            /** @enum {string} */
                            state: "running" | "done";
                            since: string | null;
                            total: number;
                            done: number;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteMailboxesByIdImap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMailboxesByIdImapTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    host: string;
                    /** @default 993 */
                    port?: number;
                    /**
                     * @default tls
                     * @enum {string}
                     */
                    security?: "tls" | "starttls";
                    certificate?: string | null;
                    user: string;
                    /**
                     * @default password
                     * @enum {string}
                     */
                    signIn?: "password" | "microsoft" | "google";
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        reason: ("not_reached" | "not_imap" | "certificate" | "sign_in_refused" | "folder_missing" | "refused" | "broken" | "marks_refused" | "oauth_needed" | "oauth_revoked" | "oauth_unreachable" | "secret_unreadable" | "not_here") | null;
                        detail: string | null;
                        folders: string[];
                        certificate: {
                            pem: string;
                            sha256: string;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMailboxesByIdImapRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        host: string;
                        port: number;
                        /** @enum {string} */
                        security: "tls" | "starttls";
                        certificateSha256: string | null;
                        user: string;
                        /** @enum {string} */
                        signIn: "password" | "microsoft" | "google";
                        folders: string[];
                        /** @enum {string} */
                        afterReading: "leave" | "seen" | "move";
                        moveTo: string | null;
                        /** @enum {string} */
                        state: "connecting" | "connected" | "reconnecting" | "stopped";
                        /** Format: date-time */
                        since: string;
                        reason: ("not_reached" | "not_imap" | "certificate" | "sign_in_refused" | "folder_missing" | "refused" | "broken" | "marks_refused" | "oauth_needed" | "oauth_revoked" | "oauth_unreachable" | "secret_unreadable" | "not_here") | null;
                        detail: string | null;
                        checkedAt: string | null;
                        lastMailAt: string | null;
                        counts: {
                            received: number;
                            applied: number;
                            failed: number;
                            not_taken: number;
                        };
                        import: {
                            /** @enum {string} */
                            state: "running" | "done";
                            since: string | null;
                            total: number;
                            done: number;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMailboxesByIdImapImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    since: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        host: string;
                        port: number;
                        /** @enum {string} */
                        security: "tls" | "starttls";
                        certificateSha256: string | null;
                        user: string;
                        /** @enum {string} */
                        signIn: "password" | "microsoft" | "google";
                        folders: string[];
                        /** @enum {string} */
                        afterReading: "leave" | "seen" | "move";
                        moveTo: string | null;
                        /** @enum {string} */
                        state: "connecting" | "connected" | "reconnecting" | "stopped";
                        /** Format: date-time */
                        since: string;
                        reason: ("not_reached" | "not_imap" | "certificate" | "sign_in_refused" | "folder_missing" | "refused" | "broken" | "marks_refused" | "oauth_needed" | "oauth_revoked" | "oauth_unreachable" | "secret_unreadable" | "not_here") | null;
                        detail: string | null;
                        checkedAt: string | null;
                        lastMailAt: string | null;
                        counts: {
                            received: number;
                            applied: number;
                            failed: number;
                            not_taken: number;
                        };
                        import: {
                            /** @enum {string} */
                            state: "running" | "done";
                            since: string | null;
                            total: number;
                            done: number;
                        } | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMailSignInClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            provider: "microsoft" | "google";
                            clientId: string;
                            tenant: string;
                        }[];
                        redirectUrl: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    putMailSignInClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    provider: "microsoft" | "google";
                    clientId: string;
                    clientSecret: string;
                    /** @default common */
                    tenant?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postMailboxesByIdImapSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getMailSignInReturn: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default ink
                     * @enum {string}
                     */
                    color?: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteTagsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    patchTagsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /**
                     * @default ink
                     * @enum {string}
                     */
                    color?: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "todo" | "snoozed" | "done";
                assignee?: "me" | "none" | string;
                tag?: string;
                mailbox?: string;
                brand?: string;
                customer?: string;
                company?: string;
                q?: string;
                sort?: "activity" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    mailboxId: string;
                    /** Format: uuid */
                    brandId?: string;
                    to: string[];
                    /** @default [] */
                    cc?: string[];
                    subject: string;
                    text: string;
                    /** @default [] */
                    fileIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversationsCounts: {
        parameters: {
            query?: {
                brand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        todo: number;
                        snoozed: number;
                        mine: number;
                        unassigned: number;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postBrandsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "reply" | "acknowledgement";
                    /** @enum {string} */
                    language: "ja" | "en";
                    senderName: string;
                    /** @default  */
                    address?: string;
                    /** @default  */
                    signature?: string;
                    template: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        subject: string;
                        text: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversationsByIdMessages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            conversationId: string;
                            number: number;
                            /** @enum {string} */
                            kind: "incoming" | "reply" | "note" | "system" | "forward";
                            author: {
                                /** @enum {string} */
                                kind: "customer" | "member" | "system";
                                id: string | null;
                                name: string;
                            };
                            from: {
                                name: string;
                                address: string;
                            } | null;
                            to: {
                                name: string;
                                address: string;
                            }[];
                            cc: {
                                name: string;
                                address: string;
                            }[];
                            subject: string | null;
                            text: string;
                            html: string | null;
                            quotedText: string | null;
                            remoteImages: number;
                            files: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                inline: boolean;
                                contentId: string | null;
                            }[];
                            delivery: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                                undoUntil: string | null;
                                reason: string | null;
                            } | null;
                            verification: {
                                /** @enum {string} */
                                verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                                /** @enum {string} */
                                reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                            } | null;
                            inboundId: string | null;
                            aside: boolean;
                            moveId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversationsByIdMessagesByMessageIdRemotePicturesByN: {
        parameters: {
            query?: {
                workspace?: string;
            };
            header?: never;
            path: {
                id: string;
                messageId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdReplies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    to?: string[];
                    cc?: string[];
                    /** @default [] */
                    fileIds?: string[];
                    /** Format: uuid */
                    brandId?: string;
                    seenThrough: number;
                    /** Format: date-time */
                    sendAt?: string;
                    /**
                     * @default done
                     * @enum {string}
                     */
                    thenState?: "todo" | "done";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        conversationId: string;
                        number: number;
                        /** @enum {string} */
                        kind: "incoming" | "reply" | "note" | "system" | "forward";
                        author: {
                            /** @enum {string} */
                            kind: "customer" | "member" | "system";
                            id: string | null;
                            name: string;
                        };
                        from: {
                            name: string;
                            address: string;
                        } | null;
                        to: {
                            name: string;
                            address: string;
                        }[];
                        cc: {
                            name: string;
                            address: string;
                        }[];
                        subject: string | null;
                        text: string;
                        html: string | null;
                        quotedText: string | null;
                        remoteImages: number;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                            inline: boolean;
                            contentId: string | null;
                        }[];
                        delivery: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                            undoUntil: string | null;
                            reason: string | null;
                        } | null;
                        verification: {
                            /** @enum {string} */
                            verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                            /** @enum {string} */
                            reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                        } | null;
                        inboundId: string | null;
                        aside: boolean;
                        moveId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdMessagesByMessageIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        to: string[];
                        cc: string[];
                        fileIds: string[];
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdMessagesByMessageIdForward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string[];
                    /** @default [] */
                    cc?: string[];
                    /** @default  */
                    text?: string;
                    fileIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        conversationId: string;
                        number: number;
                        /** @enum {string} */
                        kind: "incoming" | "reply" | "note" | "system" | "forward";
                        author: {
                            /** @enum {string} */
                            kind: "customer" | "member" | "system";
                            id: string | null;
                            name: string;
                        };
                        from: {
                            name: string;
                            address: string;
                        } | null;
                        to: {
                            name: string;
                            address: string;
                        }[];
                        cc: {
                            name: string;
                            address: string;
                        }[];
                        subject: string | null;
                        text: string;
                        html: string | null;
                        quotedText: string | null;
                        remoteImages: number;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                            inline: boolean;
                            contentId: string | null;
                        }[];
                        delivery: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                            undoUntil: string | null;
                            reason: string | null;
                        } | null;
                        verification: {
                            /** @enum {string} */
                            verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                            /** @enum {string} */
                            reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                        } | null;
                        inboundId: string | null;
                        aside: boolean;
                        moveId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    fileIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        conversationId: string;
                        number: number;
                        /** @enum {string} */
                        kind: "incoming" | "reply" | "note" | "system" | "forward";
                        author: {
                            /** @enum {string} */
                            kind: "customer" | "member" | "system";
                            id: string | null;
                            name: string;
                        };
                        from: {
                            name: string;
                            address: string;
                        } | null;
                        to: {
                            name: string;
                            address: string;
                        }[];
                        cc: {
                            name: string;
                            address: string;
                        }[];
                        subject: string | null;
                        text: string;
                        html: string | null;
                        quotedText: string | null;
                        remoteImages: number;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                            inline: boolean;
                            contentId: string | null;
                        }[];
                        delivery: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "held" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
                            undoUntil: string | null;
                            reason: string | null;
                        } | null;
                        verification: {
                            /** @enum {string} */
                            verdict: "verified" | "unverified" | "doubtful" | "failed" | "unknown";
                            /** @enum {string} */
                            reason: "dmarc_pass" | "dkim_pass" | "spf_pass" | "trusted_results" | "trusted_seal" | "dmarc_refuses" | "dmarc_fails" | "spf_fails" | "from_ambiguous" | "from_odd" | "from_missing" | "reply_to_only" | "nothing_published" | "connection_unseen" | "dns_failed" | "too_complex" | "not_checked";
                        } | null;
                        inboundId: string | null;
                        aside: boolean;
                        moveId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdAssign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tagIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdSnooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdReopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        subject: string;
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        snoozedUntil: string | null;
                        /** @enum {string} */
                        channel: "email";
                        mailbox: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: uuid */
                            brandId: string;
                            restricted: boolean;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        language: ("ja" | "en") | null;
                        preview: string;
                        waitingSince: string | null;
                        /** Format: date-time */
                        lastActivityAt: string;
                        /** Format: date-time */
                        createdAt: string;
                        messageCount: number;
                        mergedInto: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    getConversationsByIdMerge: {
        parameters: {
            query: {
                into: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                        into: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                        messages: number;
                        files: number;
                        tags: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                        }[];
                        /** @enum {string} */
                        state: "todo" | "snoozed" | "done";
                        otherCustomer: boolean;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                    /** @default false */
                    otherCustomer?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                        moveId: string | null;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageIds?: string[];
                    /** Format: uuid */
                    from?: string;
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                        /** Format: uuid */
                        moveId: string;
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    postConversationsByIdMovesByMoveIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                moveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                        other: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: string;
                            /** @enum {string} */
                            state: "todo" | "snoozed" | "done";
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            channel: "email";
                            mailbox: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                address: string;
                                /** Format: uuid */
                                brandId: string;
                                restricted: boolean;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            tags: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                color: "indigo" | "vermilion" | "gold" | "bamboo" | "ink";
                            }[];
                            language: ("ja" | "en") | null;
                            preview: string;
                            waitingSince: string | null;
                            /** Format: date-time */
                            lastActivityAt: string;
                            /** Format: date-time */
                            createdAt: string;
                            messageCount: number;
                            mergedInto: string | null;
                        };
                    };
                };
            };
            /** @description Why it was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @enum {string} */
                        code: "invalid_request" | "invalid_cursor" | "unsupported_media_type" | "payload_too_large" | "not_found" | "not_signed_in" | "token_invalid" | "wrong_credentials" | "wrong_code" | "wrong_password" | "sign_in_expired" | "weak_password" | "forbidden" | "scope_missing" | "cross_site_request" | "workspace_required" | "already_set_up" | "too_many_requests" | "idempotency_conflict" | "idempotency_in_progress" | "unseen_activity" | "too_late_to_undo" | "conversation_merged" | "merge_other_customer" | "merge_apart" | "not_forwardable" | "move_not_undoable" | "split_needs_mail" | "not_resendable" | "imap_password_needed" | "imap_host_refused" | "oauth_client_missing" | "oauth_state_invalid" | "not_retriable" | "no_recipient" | "no_mailbox" | "empty_message" | "file_unknown" | "file_missing" | "send_at_out_of_range" | "snooze_in_past" | "agent_inactive" | "role_cannot_take" | "tag_unknown" | "name_taken" | "address_taken" | "assignee_without_access" | "mailbox_needs_someone" | "member_unknown" | "last_to_see_mailbox" | "mailbox_in_use" | "company_unknown" | "company_domain_invalid" | "company_domain_shared" | "company_domain_taken" | "brand_needed" | "brand_unknown" | "brand_in_use" | "last_brand" | "brand_changed" | "invitation_invalid" | "invitation_unproved" | "invitation_sign_in_first" | "invitation_for_other" | "source_confidential" | "already_member" | "last_owner" | "role_too_high" | "totp_already_on" | "totp_not_started" | "passkeys_unavailable" | "passkey_expired" | "passkey_unknown" | "passkey_refused" | "passkey_copied" | "passkey_known" | "passkeys_full" | "own_sign_in_needed" | "service_missing" | "service_secret_needed" | "service_unreachable" | "service_misconfigured" | "service_client_refused" | "service_denied" | "service_state_invalid" | "service_answer_expired" | "service_answer_foreign" | "service_address_unverified" | "service_connect_first" | "service_stranger" | "service_member_inactive" | "service_taken" | "webhook_address_refused" | "webhooks_full" | "webhook_off" | "export_running" | "export_ended" | "workspace_name_differs" | "workspace_deleting" | "header_injection" | "storage_full" | "unavailable" | "internal";
                        detail?: string;
                        requestId: string;
                        fields?: {
                            path: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
}
