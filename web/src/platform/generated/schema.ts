// Made by `npm run schema` of /api/openapi.json; not written by hand.
export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["confirmSecondFactor"];
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/digests.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["digests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemaps/{id}/{z}/{x}/{y}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["county"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["become"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["addressees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["year"];
        put: operations["accept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/calendar/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/clocks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/clocks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/clocks/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["term"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inbox"];
        put?: never;
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/todos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/todos/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/todos/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/todos/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{form}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["put"];
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/shown.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/thumb.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["thumb"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch: operations["add_1"];
        trace?: never;
    };
    "/api/evidence/uploads/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/epsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["systems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/uploads/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete: operations["cancel_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/findings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findingsAsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["upload_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete: operations["undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layers/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layers/{id}/findings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findingsAsSheet_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["identify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/legend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["legend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["locate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/prints/{job}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/prints/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post: operations["add_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put: operations["change"];
        post?: never;
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/sketches/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["style"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_5"];
        put: operations["correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteAgain"];
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lock"];
        post?: never;
        delete: operations["unlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeSecondFactor_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{account}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["separation"];
        put: operations["separate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["below"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/bin/{key}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["export_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_4"];
        put?: never;
        post: operations["upload_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/imports/{id}/wrong-rows.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wrongRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rows"];
        put: operations["changeAll"];
        post: operations["add_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/rows/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["row"];
        put: operations["change_1"];
        post?: never;
        delete: operations["delete_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{name}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put?: never;
        post?: never;
        delete: operations["delete_3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOver_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/map.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/pieces.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pieces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/pieces.gpkg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["geoPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/pieces.shp.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shapefile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/pieces.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find_1"];
        put?: never;
        post: operations["findPasted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["whoIsHere"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tiles/{layer}/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tile_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tiles/{layer}/{z}/{x}/{y}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put: operations["put_1"];
        post?: never;
        delete: operations["delete_4"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "org.shougeng.access.web.AccountController.AccountJson": {
            account: string;
            demo: boolean;
            name: string;
            phone: string;
            /** Format: int32 */
            recoveryCodes: number;
            secondFactor: boolean;
            sessions: components["schemas"]["org.shougeng.access.web.AccountController.SessionRow"][];
        };
        "org.shougeng.access.web.AccountController.Code": {
            code: string;
        };
        "org.shougeng.access.web.AccountController.EnrolmentJson": {
            key: string;
            qr: string;
        };
        "org.shougeng.access.web.AccountController.PasswordChange": {
            present: string;
            wanted: string;
        };
        "org.shougeng.access.web.AccountController.Proof": {
            password: string;
        };
        "org.shougeng.access.web.AccountController.RecoveryCodes": {
            codes: string[];
        };
        "org.shougeng.access.web.AccountController.SessionRow": {
            address: string;
            agent: string;
            /** Format: date-time */
            began: string;
            here: boolean;
            id: string;
            /** Format: date-time */
            seen: string;
            /** @enum {string} */
            way: "PASSWORD" | "SINGLE_SIGN_ON" | "DEMO";
        };
        "org.shougeng.access.web.DemoController.Choice": {
            account: string;
        };
        "org.shougeng.access.web.DemoController.PersonJson": {
            account: string;
            name: string;
            posts: components["schemas"]["org.shougeng.access.web.PostJson"][];
            region: string;
            title: string;
        };
        "org.shougeng.access.web.InvitationController.Acceptance": {
            password: string;
            token: string;
        };
        "org.shougeng.access.web.InvitationController.AcceptedJson": {
            account: string;
        };
        "org.shougeng.access.web.InvitationController.InvitedJson": {
            account: string;
            county?: string;
            /** Format: date-time */
            ends: string;
            name: string;
            posts: components["schemas"]["org.shougeng.access.web.PostJson"][];
        };
        "org.shougeng.access.web.InvitationController.Link": {
            token: string;
        };
        "org.shougeng.access.web.InvitationJson": {
            account: string;
            /** Format: date-time */
            ends: string;
            link: string;
            qr: string;
        };
        "org.shougeng.access.web.PeopleController.Correction": {
            name: string;
            phone?: string;
        };
        "org.shougeng.access.web.PeopleController.Newcomer": {
            account: string;
            name: string;
            office: string;
            phone?: string;
            posts?: components["schemas"]["org.shougeng.access.web.PeopleController.NewPost"][];
        };
        "org.shougeng.access.web.PeopleController.NewPost": {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "CITY_SECTION" | "COUNTY_SECTION" | "TOWNSHIP" | "FIELD_CHIEF" | "INFORMATION_OFFICER" | "LEADER" | "AUDITOR" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "FIRST_ADMINISTRATOR";
            region: string;
            /** Format: date */
            until?: string;
        };
        "org.shougeng.access.web.PeopleController.PeopleJson": {
            people: components["schemas"]["org.shougeng.access.web.PersonJson"][];
            /** Format: int32 */
            total: number;
        };
        "org.shougeng.access.web.PeopleController.Reason": {
            because: string;
        };
        "org.shougeng.access.web.PersonJson": {
            account: string;
            /** Format: int32 */
            browsers: number;
            /** Format: date-time */
            invitedUntil?: string;
            name: string;
            office: components["schemas"]["org.shougeng.access.web.RegionJson"];
            phone: string;
            posts: components["schemas"]["org.shougeng.access.web.PostJson"][];
            secondFactor: boolean;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "INVITED" | "ACTIVE" | "LOCKED";
        };
        "org.shougeng.access.web.PostController.KindJson": {
            /** @enum {string} */
            kind: "CITY_SECTION" | "COUNTY_SECTION" | "TOWNSHIP" | "FIELD_CHIEF" | "INFORMATION_OFFICER" | "LEADER" | "AUDITOR" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "FIRST_ADMINISTRATOR";
            levels: ("PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE")[];
            permissions: ("READ_LAND" | "MANAGE_LAYERS" | "READ_REVIEWS" | "RUN_REVIEWS" | "EDIT_SHAPES" | "READ_EVIDENCE" | "ADD_EVIDENCE" | "READ_REGISTERS" | "EDIT_REGISTERS" | "READ_PERSONAL_DATA" | "USE_DESK" | "MANAGE_CALENDAR" | "MANAGE_REGIONS" | "MANAGE_ACCOUNTS" | "GRANT_POSTS" | "READ_AUDIT" | "OPERATE")[];
            separated: boolean;
            title: string;
        };
        "org.shougeng.access.web.PostController.SeparationJson": {
            on: boolean;
        };
        "org.shougeng.access.web.PostJson": {
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "CITY_SECTION" | "COUNTY_SECTION" | "TOWNSHIP" | "FIELD_CHIEF" | "INFORMATION_OFFICER" | "LEADER" | "AUDITOR" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "FIRST_ADMINISTRATOR";
            region: components["schemas"]["org.shougeng.access.web.RegionJson"];
            title: string;
            /** Format: date */
            until?: string;
        };
        "org.shougeng.access.web.RegionJson": {
            code: string;
            name: string;
        };
        "org.shougeng.access.web.SessionController.Credentials": {
            account: string;
            code?: string;
            password: string;
        };
        "org.shougeng.access.web.SessionJson": {
            actor?: components["schemas"]["org.shougeng.access.web.SessionJson.ActorJson"];
            csrf: string;
            demo: boolean;
        };
        "org.shougeng.access.web.SessionJson.ActorJson": {
            account: string;
            jurisdiction: string[];
            name: string;
            office: components["schemas"]["org.shougeng.access.web.RegionJson"];
            permissions: ("READ_LAND" | "MANAGE_LAYERS" | "READ_REVIEWS" | "RUN_REVIEWS" | "EDIT_SHAPES" | "READ_EVIDENCE" | "ADD_EVIDENCE" | "READ_REGISTERS" | "EDIT_REGISTERS" | "READ_PERSONAL_DATA" | "USE_DESK" | "MANAGE_CALENDAR" | "MANAGE_REGIONS" | "MANAGE_ACCOUNTS" | "GRANT_POSTS" | "READ_AUDIT" | "OPERATE")[];
            posts: components["schemas"]["org.shougeng.access.web.PostJson"][];
        };
        "org.shougeng.audit.web.AuditController.Filter": {
            act?: string;
            /** Format: date */
            from?: string;
            id?: string;
            kind?: string;
            person?: string;
            /** Format: date */
            to?: string;
        };
        "org.shougeng.audit.web.AuditJson.Act": {
            code: string;
            id: string;
            kind: string;
            kindTitle: string;
            title: string;
        };
        "org.shougeng.audit.web.AuditJson.Chain": {
            /** Format: int64 */
            entries: number;
            head: components["schemas"]["org.shougeng.verifier.Seal"];
            lastCheck?: components["schemas"]["org.shougeng.audit.web.AuditJson.Row"];
        };
        "org.shougeng.audit.web.AuditJson.Check": {
            /** Format: int64 */
            entries: number;
            fault?: components["schemas"]["org.shougeng.platform.web.FindingJson"];
            head: components["schemas"]["org.shougeng.verifier.Seal"];
            intact: boolean;
        };
        "org.shougeng.audit.web.AuditJson.Choice": {
            code: string;
            title: string;
        };
        "org.shougeng.audit.web.AuditJson.Entry": {
            canonical: string;
            previous: components["schemas"]["org.shougeng.verifier.Seal"];
            row: components["schemas"]["org.shougeng.audit.web.AuditJson.Row"];
            seal: components["schemas"]["org.shougeng.verifier.Seal"];
            sealed: boolean;
        };
        "org.shougeng.audit.web.AuditJson.Page": {
            rows: components["schemas"]["org.shougeng.audit.web.AuditJson.Row"][];
            /** Format: int64 */
            total: number;
        };
        "org.shougeng.audit.web.AuditJson.Person": {
            account: string;
            name: string;
            office: string;
        };
        "org.shougeng.audit.web.AuditJson.Row": {
            act: components["schemas"]["org.shougeng.audit.web.AuditJson.Act"];
            at: string;
            detail: {
                [key: string]: string;
            };
            person: components["schemas"]["org.shougeng.audit.web.AuditJson.Person"];
            region: string;
            /** Format: int64 */
            seq: number;
        };
        "org.shougeng.desk.Matter": {
            id: string;
            kind: string;
            link: string;
            title: string;
        };
        "org.shougeng.desk.Messages.Count": {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unread: number;
        };
        "org.shougeng.desk.web.CalendarController.Day": {
            /** Format: date */
            day?: string;
            name?: string;
        };
        "org.shougeng.desk.web.CalendarController.Entered": {
            off?: components["schemas"]["org.shougeng.desk.web.CalendarController.Day"][];
            source?: string;
            worked?: components["schemas"]["org.shougeng.desk.web.CalendarController.Day"][];
        };
        "org.shougeng.desk.web.CalendarController.Move": {
            /** Format: date */
            after: string;
            /** Format: date */
            before?: string;
            matter: string;
            name: string;
        };
        "org.shougeng.desk.web.CalendarController.Moves": {
            accepted: boolean;
            moved: components["schemas"]["org.shougeng.desk.web.CalendarController.Move"][];
            /** Format: int32 */
            year: number;
        };
        "org.shougeng.desk.web.CalendarController.Year": {
            announced: boolean;
            checked: boolean;
            off: components["schemas"]["org.shougeng.desk.web.CalendarController.Day"][];
            source: string;
            /** Format: int32 */
            workdays: number;
            worked: components["schemas"]["org.shougeng.desk.web.CalendarController.Day"][];
            /** Format: int32 */
            year: number;
        };
        "org.shougeng.desk.web.ClockController.Counted": {
            /** Format: date */
            due: string;
            unannounced: number[];
        };
        "org.shougeng.desk.web.ClockController.Turn": {
            /** Format: date */
            from?: string;
            reason?: string;
        };
        "org.shougeng.desk.web.ClockJson": {
            basis: string;
            /** Format: date */
            due?: string;
            id: string;
            /** Format: int32 */
            length: number;
            name: string;
            pauses: components["schemas"]["org.shougeng.engine.rules.Pause"][];
            /** Format: date */
            start: string;
            /** @enum {string} */
            state: "RUNNING" | "PAUSED" | "MET" | "WITHDRAWN";
            unannounced: number[];
            /** @enum {string} */
            unit: "WORKING_DAYS" | "DAYS" | "MONTHS" | "YEARS";
        };
        "org.shougeng.desk.web.DeskController.Addressees": {
            offices: components["schemas"]["org.shougeng.desk.web.DeskController.Office"][];
            people: components["schemas"]["org.shougeng.desk.web.DeskController.Person"][];
            posts: components["schemas"]["org.shougeng.desk.web.DeskController.PostTitle"][];
        };
        "org.shougeng.desk.web.DeskController.Counts": {
            /** Format: int32 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            soon: number;
            /** Format: int64 */
            today: number;
            /** Format: int32 */
            unread: number;
        };
        "org.shougeng.desk.web.DeskController.Home": {
            counts: components["schemas"]["org.shougeng.desk.web.DeskController.Counts"];
            /** Format: date */
            today: string;
            toDos: components["schemas"]["org.shougeng.desk.web.ToDoJson"][];
        };
        "org.shougeng.desk.web.DeskController.Office": {
            code: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            posts: string[];
        };
        "org.shougeng.desk.web.DeskController.Person": {
            account: string;
            name: string;
            office: string;
        };
        "org.shougeng.desk.web.DeskController.PostTitle": {
            kind: string;
            title: string;
        };
        "org.shougeng.desk.web.HolderText": {
            key?: string;
            /** @enum {string} */
            kind?: "PERSON" | "POST" | "OFFICE";
            region?: string;
        };
        "org.shougeng.desk.web.MessageController.Inbox": {
            rows: components["schemas"]["org.shougeng.desk.web.MessageController.MessageJson"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unread: number;
        };
        "org.shougeng.desk.web.MessageController.Letter": {
            body?: string;
            title?: string;
            to?: components["schemas"]["org.shougeng.desk.web.HolderText"];
        };
        "org.shougeng.desk.web.MessageController.MessageJson": {
            body: string;
            from: string;
            id: string;
            link: string;
            read: boolean;
            /** Format: date-time */
            sentAt: string;
            title: string;
            to: string;
        };
        "org.shougeng.desk.web.MessageController.Sent": {
            id: string;
        };
        "org.shougeng.desk.web.ToDoController.Given": {
            /** Format: date */
            due?: string;
            step?: string;
            title?: string;
            to?: components["schemas"]["org.shougeng.desk.web.HolderText"];
        };
        "org.shougeng.desk.web.ToDoController.Passing": {
            reason?: string;
            to?: components["schemas"]["org.shougeng.desk.web.HolderText"];
            /** Format: int32 */
            version?: number;
        };
        "org.shougeng.desk.web.ToDoJson": {
            clock?: components["schemas"]["org.shougeng.desk.web.ClockJson"];
            /** Format: int32 */
            daysLeft?: number;
            /** Format: date */
            due?: string;
            /** Format: date-time */
            givenAt: string;
            giver: string;
            holder: components["schemas"]["org.shougeng.desk.web.ToDoJson.HolderJson"];
            id: string;
            /** @enum {string} */
            light: "OVERDUE" | "TODAY" | "SOON" | "LATER" | "PAUSED" | "NONE";
            matter: components["schemas"]["org.shougeng.desk.Matter"];
            mine: boolean;
            /** @enum {string} */
            state: "OPEN" | "DONE" | "WITHDRAWN";
            step: string;
            steps: components["schemas"]["org.shougeng.desk.web.ToDoJson.StepJson"][];
            /** Format: int32 */
            version: number;
        };
        "org.shougeng.desk.web.ToDoJson.HolderJson": {
            key: string;
            /** @enum {string} */
            kind: "PERSON" | "POST" | "OFFICE";
            name: string;
            region: string;
        };
        "org.shougeng.desk.web.ToDoJson.StepJson": {
            /** @enum {string} */
            act: "GIVEN" | "HANDED_OVER" | "RETURNED" | "DONE" | "WITHDRAWN";
            /** Format: date-time */
            at: string;
            holder: string;
            reason: string;
            who: string;
        };
        "org.shougeng.engine.area.Area": {
            /** Format: int64 */
            hundredths: number;
            negative?: boolean;
            positive?: boolean;
            zero?: boolean;
        };
        "org.shougeng.engine.overlay.Measured": {
            gross: components["schemas"]["org.shougeng.engine.area.Area"];
            net: components["schemas"]["org.shougeng.engine.area.Area"];
            planar: components["schemas"]["org.shougeng.engine.area.Area"];
            ridge: components["schemas"]["org.shougeng.engine.area.Area"];
        };
        "org.shougeng.engine.rules.Pause": {
            /** Format: date */
            from: string;
            reason: string;
            /** Format: date */
            until?: string;
        };
        "org.shougeng.evidence.PointFix": {
            /** Format: double */
            accuracy?: number;
            /** Format: double */
            azimuth?: number;
            /** Format: int32 */
            epsg: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        "org.shougeng.evidence.web.BroughtJson": {
            /** Format: double */
            accuracy?: number;
            /** Format: double */
            azimuth?: number;
            /** Format: int32 */
            epsg?: number;
            id: string;
            kind: string;
            note?: string;
            /** Format: date-time */
            takenAt?: string;
            /** Format: double */
            x?: number;
            /** Format: double */
            y?: number;
        };
        "org.shougeng.evidence.web.ChunkController.Announced": {
            brought: components["schemas"]["org.shougeng.evidence.web.BroughtJson"];
            name: string;
            sha256?: string;
            /** Format: int64 */
            size: number;
        };
        "org.shougeng.evidence.web.ChunkController.UploadJson": {
            evidence?: string;
            id: string;
            /** Format: int32 */
            piece: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            size: number;
        };
        "org.shougeng.evidence.web.EvidenceController.Withdrawing": {
            because: string;
        };
        "org.shougeng.evidence.web.EvidenceJson": {
            bearer: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.Bearer"];
            broughtBy: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.Person"];
            declared: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.Declared"];
            differences: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            file: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.File"];
            id: string;
            photo?: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.Photo"];
            /** Format: date-time */
            receivedAt: string;
            withdrawn?: components["schemas"]["org.shougeng.evidence.web.EvidenceJson.Withdrawn"];
        };
        "org.shougeng.evidence.web.EvidenceJson.Bearer": {
            id: string;
            kind: string;
        };
        "org.shougeng.evidence.web.EvidenceJson.Declared": {
            note: string;
            place?: components["schemas"]["org.shougeng.evidence.PointFix"];
            /** Format: date-time */
            takenAt?: string;
        };
        "org.shougeng.evidence.web.EvidenceJson.File": {
            mediaType: string;
            name: string;
            picture: boolean;
            sha256: string;
            /** Format: int64 */
            size: number;
            sm3: string;
        };
        "org.shougeng.evidence.web.EvidenceJson.Person": {
            account: string;
            name: string;
            office: string;
        };
        "org.shougeng.evidence.web.EvidenceJson.Photo": {
            /** Format: double */
            azimuth?: number;
            camera: string;
            /** Format: int32 */
            height: number;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** Format: date-time */
            takenAt?: string;
            /** Format: int32 */
            width: number;
        };
        "org.shougeng.evidence.web.EvidenceJson.Withdrawn": {
            /** Format: date-time */
            at: string;
            because: string;
            by: string;
        };
        "org.shougeng.exchange.web.UploadController.Choices": {
            charset?: string;
            /** Format: int32 */
            epsg?: number;
            layer?: string;
            /** Format: int32 */
            meridian?: number;
            repair?: boolean;
        };
        "org.shougeng.exchange.web.UploadController.EpsgJson": {
            /** Format: int32 */
            epsg: number;
            family: string;
            /** Format: int32 */
            meridian?: number;
            name: string;
        };
        "org.shougeng.exchange.web.UploadJson": {
            fileName: string;
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            format: string;
            id: string;
            layers: components["schemas"]["org.shougeng.exchange.web.UploadJson.LayerJson"][];
        };
        "org.shougeng.exchange.web.UploadJson.AreasJson": {
            ellipsoidal: components["schemas"]["org.shougeng.engine.area.Area"];
            /** Format: int32 */
            epsg: number;
            planar: components["schemas"]["org.shougeng.engine.area.Area"];
        };
        "org.shougeng.exchange.web.UploadJson.CrsJson": {
            /** Format: int32 */
            epsg: number;
            name: string;
            source: string;
        };
        "org.shougeng.exchange.web.UploadJson.LayerJson": {
            area?: components["schemas"]["org.shougeng.exchange.web.UploadJson.AreasJson"];
            areaAfterRepair?: components["schemas"]["org.shougeng.exchange.web.UploadJson.AreasJson"];
            columns: {
                [key: string]: string;
            };
            crs?: components["schemas"]["org.shougeng.exchange.web.UploadJson.CrsJson"];
            encoding: string;
            encodingSource: string;
            extent?: number[];
            /** Format: int64 */
            features: number;
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            format: string;
            inCounty?: boolean;
            name: string;
            parts: components["schemas"]["org.shougeng.exchange.web.UploadJson.PartJson"][];
            /** Format: int64 */
            polygons: number;
            preview?: components["schemas"]["org.shougeng.platform.web.GeoJsonShape.Features"];
            repairs: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            samples: {
                [key: string]: string;
            }[];
        };
        "org.shougeng.exchange.web.UploadJson.PartJson": {
            area: components["schemas"]["org.shougeng.engine.area.Area"];
            name: string;
        };
        "org.shougeng.map.print.PrintOrder": {
            baseMap?: components["schemas"]["org.shougeng.map.print.PrintOrder.ShownBaseMap"];
            centre: number[];
            layers: components["schemas"]["org.shougeng.map.print.PrintOrder.ShownLayer"][];
            office: string;
            /** @enum {string} */
            palette: "SURVEY" | "LEGACY" | "DISTINCT";
            /** Format: int32 */
            scale: number;
            shapes: components["schemas"]["org.shougeng.map.print.PrintOrder.ShownShape"][];
            sheet: components["schemas"]["org.shougeng.map.print.PrintOrder.Sheet"];
            title: string;
        };
        "org.shougeng.map.print.PrintOrder.Sheet": {
            /** Format: int32 */
            dpi: number;
            /** @enum {string} */
            file: "PNG" | "PDF";
            /** @enum {string} */
            paper: "A4" | "A3";
            portrait: boolean;
        };
        "org.shougeng.map.print.PrintOrder.ShownBaseMap": {
            id: string;
            /** Format: double */
            opacity: number;
        };
        "org.shougeng.map.print.PrintOrder.ShownLayer": {
            /** Format: int64 */
            id: number;
            /** Format: double */
            opacity: number;
        };
        "org.shougeng.map.print.PrintOrder.ShownShape": {
            coordinates: number[][][][];
            name: string;
            redLine: boolean;
        };
        "org.shougeng.map.service.TileService": {
            attribution: string;
            id: string;
            /** Format: int32 */
            maxZoom: number;
            name: string;
            url: string;
        };
        "org.shougeng.map.web.BaseMapController.Shown": {
            attribution: string;
            /** Format: int64 */
            bytes: number;
            extent: number[];
            format: string;
            id: string;
            /** Format: int32 */
            maxZoom: number;
            /** Format: int32 */
            minZoom: number;
            name: string;
            picture: string;
            raster: boolean;
        };
        "org.shougeng.map.web.IdentifiedJson": {
            controls: components["schemas"]["org.shougeng.map.web.IdentifiedJson.ControlJson"][];
            /** Format: double */
            lat: number;
            layer?: components["schemas"]["org.shougeng.map.web.IdentifiedJson.LayerJson"];
            /** Format: double */
            lon: number;
            native?: components["schemas"]["org.shougeng.map.web.IdentifiedJson.NativePlace"];
            parcel?: components["schemas"]["org.shougeng.map.web.IdentifiedJson.ParcelJson"];
        };
        "org.shougeng.map.web.IdentifiedJson.ControlJson": {
            kind: string;
            name: string;
            present?: boolean;
            source: string;
            /** @enum {string} */
            state: "PRESENT" | "ABSENT" | "NOT_CHECKED";
        };
        "org.shougeng.map.web.IdentifiedJson.FieldJson": {
            field: string;
            label: string;
            value: string;
        };
        "org.shougeng.map.web.IdentifiedJson.LayerJson": {
            id: string;
            name: string;
            version: string;
        };
        "org.shougeng.map.web.IdentifiedJson.NativePlace": {
            crsName: string;
            /** Format: int32 */
            epsg: number;
            x: string;
            y: string;
        };
        "org.shougeng.map.web.IdentifiedJson.ParcelJson": {
            featureId: string;
            fields: components["schemas"]["org.shougeng.map.web.IdentifiedJson.FieldJson"][];
            geometry: components["schemas"]["org.shougeng.platform.web.GeoJsonShape"];
            /** Format: int32 */
            grade: number;
            gross: components["schemas"]["org.shougeng.engine.area.Area"];
            landClass: string;
            landClassName: string;
            location: string;
            net: components["schemas"]["org.shougeng.engine.area.Area"];
            number: string;
            owner: string;
            planting: string;
            ridge: components["schemas"]["org.shougeng.engine.area.Area"];
            /** Format: int64 */
            row: number;
            /** Format: int32 */
            slopeLevel: number;
            /** Format: int32 */
            year: number;
        };
        "org.shougeng.map.web.MapController.Drawn": {
            coordinates?: number[][];
            kind?: string;
        };
        "org.shougeng.map.web.MapController.LegendLine": {
            area: components["schemas"]["org.shougeng.engine.area.Area"];
            code: string;
            color: string;
            /** Format: int32 */
            count: number;
            english: string;
            hatch: string;
            name: string;
        };
        "org.shougeng.map.web.MapController.Located": {
            crs: string;
            /** Format: int32 */
            epsg: number;
            how: string;
            inCounty: boolean;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        "org.shougeng.map.web.MapController.Measured": {
            crsName?: string;
            ellipsoidal?: components["schemas"]["org.shougeng.engine.area.Area"];
            /** Format: int32 */
            epsg?: number;
            length?: string;
            planar?: components["schemas"]["org.shougeng.engine.area.Area"];
        };
        "org.shougeng.map.web.MapController.Pasted": {
            text?: string;
        };
        "org.shougeng.map.web.MapController.YearJson": {
            landClass: string;
            landClassName: string;
            layer: string;
            net: components["schemas"]["org.shougeng.engine.area.Area"];
            number: string;
            version: string;
        };
        "org.shougeng.map.web.ServiceController.Entered": {
            attribution?: string;
            /** Format: int32 */
            maxZoom?: number;
            name?: string;
            url?: string;
        };
        "org.shougeng.map.web.SketchController.CheckedJson": {
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            shape?: components["schemas"]["org.shougeng.map.web.SketchController.ShapeJson"];
        };
        "org.shougeng.map.web.SketchController.Drawn": {
            coordinates?: number[][][][];
            id?: string;
            line?: number[][];
            name?: string;
            note?: string;
            /** Format: int32 */
            version?: number;
        };
        "org.shougeng.map.web.SketchController.OutlinesJson": {
            complete: boolean;
            lines: number[][][];
        };
        "org.shougeng.map.web.SketchController.ShapeJson": {
            crs: string;
            ellipsoidal: components["schemas"]["org.shougeng.engine.area.Area"];
            /** Format: int32 */
            epsg: number;
            geometry: components["schemas"]["org.shougeng.platform.web.GeoJsonShape"];
            /** Format: int32 */
            parts: number;
            planar: components["schemas"]["org.shougeng.engine.area.Area"];
        };
        "org.shougeng.map.web.SketchController.SketchJson": {
            author: string;
            changedAt: string;
            createdAt: string;
            id: string;
            name: string;
            note: string;
            region: string;
            shape: components["schemas"]["org.shougeng.map.web.SketchController.ShapeJson"];
            /** Format: int32 */
            version: number;
        };
        "org.shougeng.map.web.StyleJson": {
            code: string;
            color: string;
            colors: {
                [key: string]: string;
            };
            english: string;
            group: string;
            groupEnglish: string;
            groupName: string;
            hatch: string;
            name: string;
            system: string;
        };
        "org.shougeng.occupation.web.BreakdownRows.RowJson": {
            area: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            code: string;
            /** Format: int32 */
            count: number;
            keys: string[];
            label: string;
        };
        "org.shougeng.occupation.web.DeskJson": {
            acts: boolean;
            handler: components["schemas"]["org.shougeng.occupation.web.DeskJson.RegionJson"];
            handovers: components["schemas"]["org.shougeng.occupation.web.DeskJson.HandoverJson"][];
            owner: components["schemas"]["org.shougeng.occupation.web.DeskJson.RegionJson"];
            responsible: components["schemas"]["org.shougeng.occupation.web.DeskJson.RegionJson"];
        };
        "org.shougeng.occupation.web.DeskJson.HandoverJson": {
            at: string;
            from: components["schemas"]["org.shougeng.occupation.web.DeskJson.RegionJson"];
            name: string;
            reason: string;
            to: components["schemas"]["org.shougeng.occupation.web.DeskJson.RegionJson"];
        };
        "org.shougeng.occupation.web.DeskJson.RegionJson": {
            code: string;
            name: string;
        };
        "org.shougeng.occupation.web.ReviewController.HandoverOrder": {
            reason?: string;
            region?: string;
        };
        "org.shougeng.occupation.web.ReviewController.Line": {
            createdAt: string;
            headline: string;
            id: string;
            name: string;
        };
        "org.shougeng.occupation.web.ReviewController.Order": {
            layer?: string;
            name?: string;
            parcelsLayerId?: string;
            uploadId?: string;
        };
        "org.shougeng.occupation.web.ReviewJson": {
            breakdowns: {
                [key: string]: components["schemas"]["org.shougeng.occupation.web.BreakdownRows.RowJson"][];
            };
            controls: components["schemas"]["org.shougeng.occupation.web.ReviewJson.ControlJson"][];
            covered: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            createdAt: string;
            cultivated: components["schemas"]["org.shougeng.occupation.web.ReviewJson.CultivatedJson"];
            desk: components["schemas"]["org.shougeng.occupation.web.DeskJson"];
            digest: string;
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            formula: components["schemas"]["org.shougeng.occupation.web.ReviewJson.FormulaJson"];
            headline: string;
            id: string;
            name: string;
            parcels: components["schemas"]["org.shougeng.occupation.web.ReviewJson.SourceJson"];
            parts: components["schemas"]["org.shougeng.occupation.web.ReviewJson.PartJson"][];
            redLine: components["schemas"]["org.shougeng.occupation.web.ReviewJson.RedLineJson"];
            rerun?: components["schemas"]["org.shougeng.occupation.web.ReviewJson.RerunJson"];
            total: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            uncovered: components["schemas"]["org.shougeng.engine.overlay.Measured"];
        };
        "org.shougeng.occupation.web.ReviewJson.ControlJson": {
            inside?: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            kind: string;
            name: string;
            source?: components["schemas"]["org.shougeng.occupation.web.ReviewJson.SourceJson"];
            state: string;
        };
        "org.shougeng.occupation.web.ReviewJson.CultivatedJson": {
            dry: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            irrigated: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            paddy: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            pbf?: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            total: components["schemas"]["org.shougeng.engine.overlay.Measured"];
        };
        "org.shougeng.occupation.web.ReviewJson.FormulaJson": {
            ellipsoid: string;
            ellipsoidal: string;
            planar: string;
            precision: string;
        };
        "org.shougeng.occupation.web.ReviewJson.PartJson": {
            covered: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            name: string;
            total: components["schemas"]["org.shougeng.engine.overlay.Measured"];
            uncovered: components["schemas"]["org.shougeng.engine.overlay.Measured"];
        };
        "org.shougeng.occupation.web.ReviewJson.RedLineJson": {
            crsName: string;
            crsSource: string;
            encoding: string;
            /** Format: int32 */
            epsg: number;
            fileName: string;
            format: string;
            hash: string;
            /** Format: int32 */
            parts: number;
            preview: components["schemas"]["org.shougeng.platform.web.GeoJsonShape.Features"];
        };
        "org.shougeng.occupation.web.ReviewJson.RerunJson": {
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            headline: string;
            same: boolean;
        };
        "org.shougeng.occupation.web.ReviewJson.SourceJson": {
            crsName: string;
            date?: string;
            hash: string;
            layerId: string;
            name: string;
            version: string;
        };
        "org.shougeng.parcel.web.CountyPage.CountyJson": {
            code?: string;
            crsName?: string;
            /** Format: date */
            dataAsOf?: string;
            demo: boolean;
            /** Format: int32 */
            epsg?: number;
            extent?: number[];
            name?: string;
        };
        "org.shougeng.parcel.web.LayerJson": {
            crsName: string;
            current: boolean;
            /** Format: date */
            date?: string;
            /** Format: int32 */
            epsg: number;
            extent: number[];
            /** Format: int64 */
            features: number;
            file: string;
            gross: components["schemas"]["org.shougeng.engine.area.Area"];
            hash: string;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            importedAt: string;
            /** Format: int64 */
            job: number;
            /** @enum {string} */
            kind: "PARCELS" | "PBF" | "ECO_RED_LINE" | "URBAN_BOUNDARY" | "VILLAGES";
            kindName: string;
            name: string;
            net: components["schemas"]["org.shougeng.engine.area.Area"];
            /** @enum {string} */
            state: "ACTIVE" | "HIDDEN" | "UNDONE";
            version: string;
        };
        "org.shougeng.parcel.web.Layers.Accepted": {
            job: components["schemas"]["org.shougeng.platform.web.JobJson"];
        };
        "org.shougeng.parcel.web.LayerUploads.Form": {
            /** Format: date */
            date?: string;
            /** Format: int32 */
            epsg?: number;
            file?: string[];
            /** @enum {string} */
            kind?: "PARCELS" | "PBF" | "ECO_RED_LINE" | "URBAN_BOUNDARY" | "VILLAGES";
            layer?: string;
            mapping?: string;
            name?: string;
            version?: string;
        };
        "org.shougeng.platform.Job.Result": {
            file?: string;
            id: string;
            type: string;
        };
        "org.shougeng.platform.web.FindingJson": {
            code: string;
            details: {
                [key: string]: string;
            };
            message: string;
            place: string;
            remedy: string;
            /** Format: int64 */
            row: number;
            /** @enum {string} */
            severity: "ERROR" | "WARNING" | "NOTE";
        };
        "org.shougeng.platform.web.GeoJsonShape": {
            coordinates: unknown;
            type: string;
        };
        "org.shougeng.platform.web.GeoJsonShape.Feature": {
            geometry: components["schemas"]["org.shougeng.platform.web.GeoJsonShape"];
            properties: {
                [key: string]: unknown;
            };
            type: string;
        };
        "org.shougeng.platform.web.GeoJsonShape.Features": {
            features: components["schemas"]["org.shougeng.platform.web.GeoJsonShape.Feature"][];
            type: string;
        };
        "org.shougeng.platform.web.JobJson": {
            /** Format: int32 */
            attempts: number;
            /** Format: int64 */
            done: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: int64 */
            etaSeconds?: number;
            findings: components["schemas"]["org.shougeng.platform.web.FindingJson"][];
            /** Format: int64 */
            id: number;
            kind: string;
            mine: boolean;
            /** Format: int64 */
            moreFindings: number;
            owner: string;
            result?: components["schemas"]["org.shougeng.platform.Job.Result"];
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            /** Format: date-time */
            submittedAt: string;
            title: string;
            /** Format: int64 */
            total: number;
        };
        "org.shougeng.region.SearchHit": {
            detail: string;
            key: string;
            /** @enum {string} */
            match: "WHOLE" | "BEGINNING" | "INSIDE" | "NONE";
            spot?: components["schemas"]["org.shougeng.region.SearchHit.Spot"];
            title: string;
        };
        "org.shougeng.region.SearchHit.Spot": {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        "org.shougeng.region.web.RegionJson": {
            /** Format: int32 */
            children: number;
            code: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            parent?: string;
            path: components["schemas"]["org.shougeng.region.web.RegionJson.Named"][];
            /** Format: date */
            until?: string;
        };
        "org.shougeng.region.web.RegionJson.Named": {
            code: string;
            name: string;
        };
        "org.shougeng.region.web.RevisionJson": {
            accepted: boolean;
            added: components["schemas"]["org.shougeng.region.web.RegionJson.Named"][];
            counts: components["schemas"]["org.shougeng.region.web.RevisionJson.Counts"];
            ended: components["schemas"]["org.shougeng.region.web.RegionJson.Named"][];
            /** Format: date */
            from: string;
            recoded: components["schemas"]["org.shougeng.region.web.RevisionJson.Recoded"][];
            renamed: components["schemas"]["org.shougeng.region.web.RevisionJson.Renamed"][];
        };
        "org.shougeng.region.web.RevisionJson.Counts": {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            ended: number;
            /** Format: int32 */
            recoded: number;
            /** Format: int32 */
            renamed: number;
            /** Format: int32 */
            unchanged: number;
        };
        "org.shougeng.region.web.RevisionJson.Recoded": {
            name: string;
            now: string;
            old: string;
        };
        "org.shougeng.region.web.RevisionJson.Renamed": {
            code: string;
            now: string;
            old: string;
        };
        "org.shougeng.region.web.SearchController.Found": {
            groups: components["schemas"]["org.shougeng.region.web.SearchController.Group"][];
            query: string;
        };
        "org.shougeng.region.web.SearchController.Group": {
            hits: components["schemas"]["org.shougeng.region.SearchHit"][];
            kind: string;
            /** Format: int32 */
            total: number;
        };
        "org.shougeng.region.web.SearchController.Pasted": {
            text?: string;
        };
        "org.shougeng.register.RowEdits.Target": {
            key: string;
            version: string;
        };
        "org.shougeng.register.RowImport.Counts": {
            /** Format: int32 */
            doubled: number;
            /** Format: int32 */
            good: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            wrong: number;
        };
        "org.shougeng.register.RowImport.Times": {
            /** Format: date-time */
            accepted?: string;
            /** Format: date-time */
            undone?: string;
            /** Format: date-time */
            uploaded: string;
        };
        "org.shougeng.register.web.ChangeJson": {
            /** @enum {string} */
            act: "ADDED" | "CHANGED" | "DELETED" | "RESTORED" | "IMPORTED" | "OVERWRITTEN" | "IMPORT_UNDONE";
            /** Format: date-time */
            at: string;
            cells: components["schemas"]["org.shougeng.register.web.ChangeJson.CellJson"][];
            what: string;
            who: string;
        };
        "org.shougeng.register.web.ChangeJson.CellJson": {
            after: string;
            before: string;
            id: string;
            title: string;
        };
        "org.shougeng.register.web.DraftController.DraftEntry": {
            form: string;
            key: string;
            /** Format: date-time */
            savedAt: string;
        };
        "org.shougeng.register.web.DraftController.DraftJson": {
            body: Record<string, never>;
            device: string;
            /** Format: int64 */
            revision: number;
            /** Format: date-time */
            savedAt: string;
        };
        "org.shougeng.register.web.DraftController.Saved": {
            /** Format: int64 */
            base: number;
            body: Record<string, never>;
            device?: string;
        };
        "org.shougeng.register.web.ExportController.ExportJson": {
            fileName: string;
            id: string;
            job?: components["schemas"]["org.shougeng.platform.web.JobJson"];
            /** Format: date-time */
            orderedAt: string;
            ready: boolean;
            /** Format: int64 */
            rows: number;
            title: string;
        };
        "org.shougeng.register.web.ExportController.Ordered": {
            columns?: string[];
            edition?: string;
            filters?: string[];
            /** @enum {string} */
            format?: "XLSX" | "CSV";
            q?: string;
            sort?: string;
        };
        "org.shougeng.register.web.ImportController.Choice": {
            /** @enum {string} */
            mode: "GOOD_ROWS" | "ALL_OR_NOTHING" | "OVERWRITE";
        };
        "org.shougeng.register.web.ImportController.Taken": {
            /** Format: int64 */
            job: number;
            upload: components["schemas"]["org.shougeng.register.web.ImportJson.Entry"];
        };
        "org.shougeng.register.web.ImportJson": {
            columns: string[];
            counts: components["schemas"]["org.shougeng.register.RowImport.Counts"];
            doubles: components["schemas"]["org.shougeng.register.web.ImportJson.LineJson"][];
            fileName: string;
            headings: string[];
            id: string;
            /** Format: int64 */
            job: number;
            sample: components["schemas"]["org.shougeng.register.web.ImportJson.LineJson"][];
            /** @enum {string} */
            state: "READING" | "READY" | "REFUSED" | "ACCEPTED" | "UNDONE";
            times: components["schemas"]["org.shougeng.register.RowImport.Times"];
            who: string;
            wrong: components["schemas"]["org.shougeng.register.web.ImportJson.CellFault"][];
            wrongRows: components["schemas"]["org.shougeng.register.web.ImportJson.LineJson"][];
        };
        "org.shougeng.register.web.ImportJson.CellFault": {
            code: string;
            column: string;
            letter: string;
            remedy: string;
            /** Format: int32 */
            row: number;
            value: string;
            what: string;
        };
        "org.shougeng.register.web.ImportJson.Entry": {
            /** Format: date-time */
            acceptedAt?: string;
            counts: components["schemas"]["org.shougeng.register.RowImport.Counts"];
            fileName: string;
            id: string;
            /** @enum {string} */
            state: "READING" | "READY" | "REFUSED" | "ACCEPTED" | "UNDONE";
            /** Format: date-time */
            undoneAt?: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        "org.shougeng.register.web.ImportJson.LineJson": {
            cells: string[];
            /** Format: int32 */
            doubleOf: number;
            faulty: number[];
            /** Format: int32 */
            row: number;
        };
        "org.shougeng.register.web.RegisterController.Asked": {
            edition?: string;
            /** Format: int32 */
            page?: number;
            q?: string;
            /** Format: int32 */
            size?: number;
            sort?: string;
        };
        "org.shougeng.register.web.RegisterController.Detail": {
            cells: {
                [key: string]: unknown;
            };
            history: components["schemas"]["org.shougeng.register.web.ChangeJson"][];
            key: string;
            masked: string[];
            version: string;
        };
        "org.shougeng.register.web.RegisterJson": {
            canAdd: boolean;
            canEdit: boolean;
            canImport: boolean;
            columns: components["schemas"]["org.shougeng.register.web.RegisterJson.ColumnJson"][];
            editions: components["schemas"]["org.shougeng.register.web.RegisterJson.EditionJson"][];
            help: string;
            importModes: string[];
            name: string;
            title: string;
        };
        "org.shougeng.register.web.RegisterJson.ChoiceJson": {
            code: string;
            title: string;
        };
        "org.shougeng.register.web.RegisterJson.ColumnJson": {
            choices: components["schemas"]["org.shougeng.register.web.RegisterJson.ChoiceJson"][];
            entered: boolean;
            example: string;
            filterable: boolean;
            id: string;
            /** @enum {string} */
            kind: "TEXT" | "INTEGER" | "AREA" | "MONEY" | "DATE" | "INSTANT" | "CHOICE" | "REGION" | "FLAG";
            note: string;
            personal: boolean;
            required: boolean;
            searched: boolean;
            shown: boolean;
            sortable: boolean;
            summable: boolean;
            title: string;
            unit?: string;
            wide: boolean;
        };
        "org.shougeng.register.web.RegisterJson.EditionJson": {
            code: string;
            title: string;
        };
        "org.shougeng.register.web.RegisterJson.Entry": {
            name: string;
            title: string;
        };
        "org.shougeng.register.web.RowController.Entered": {
            cells: Record<string, never>;
        };
        "org.shougeng.register.web.RowController.EnteredForMany": {
            cells: Record<string, never>;
            rows: components["schemas"]["org.shougeng.register.RowEdits.Target"][];
        };
        "org.shougeng.register.web.RowJson": {
            cells: {
                [key: string]: unknown;
            };
            key: string;
            masked: string[];
            version: string;
        };
        "org.shougeng.register.web.RowJson.Page": {
            rows: components["schemas"]["org.shougeng.register.web.RowJson"][];
            sums: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            total: number;
        };
        "org.shougeng.verifier.Seal": {
            sha256: string;
            sm3: string;
        };
        "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody": unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.AccountController.AccountJson"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.AccountController.PasswordChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.AccountController.Code"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.AccountController.RecoveryCodes"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.AccountController.Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.AccountController.EnrolmentJson"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.AccountController.Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSession: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    find: {
        parameters: {
            query: {
                filter: components["schemas"]["org.shougeng.audit.web.AuditController.Filter"];
                page?: number;
                region?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.audit.web.AuditJson.Page"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.audit.web.AuditJson.Entry"];
                };
            };
        };
    };
    acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.audit.web.AuditJson.Choice"][];
                };
            };
        };
    };
    chain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.audit.web.AuditJson.Chain"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.audit.web.AuditJson.Check"];
                };
            };
        };
    };
    digests: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.BaseMapController.Shown"][];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.BaseMapController.Shown"];
                };
            };
        };
    };
    remove: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                x: number;
                y: number;
                z: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    county: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.parcel.web.CountyPage.CountyJson"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.DemoController.PersonJson"][];
                };
            };
        };
    };
    become: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.DemoController.Choice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addressees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.DeskController.Addressees"];
                };
            };
        };
    };
    year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.CalendarController.Year"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.desk.web.CalendarController.Entered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.CalendarController.Moves"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.desk.web.CalendarController.Entered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.CalendarController.Moves"];
                };
            };
        };
    };
    of: {
        parameters: {
            query: {
                id: string;
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ClockJson"][];
                };
            };
        };
    };
    pause: {
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
                "application/json": components["schemas"]["org.shougeng.desk.web.ClockController.Turn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ClockJson"];
                };
            };
        };
    };
    resume: {
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
                "application/json": components["schemas"]["org.shougeng.desk.web.ClockController.Turn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ClockJson"];
                };
            };
        };
    };
    term: {
        parameters: {
            query: {
                length: number;
                start: string;
                unit: "WORKING_DAYS" | "DAYS" | "MONTHS" | "YEARS";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ClockController.Counted"];
                };
            };
        };
    };
    home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.DeskController.Home"];
                };
            };
        };
    };
    inbox: {
        parameters: {
            query?: {
                page?: number;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.MessageController.Inbox"];
                };
            };
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.desk.web.MessageController.Letter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.MessageController.Sent"];
                };
            };
        };
    };
    read: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.Messages.Count"];
                };
            };
        };
    };
    readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.Messages.Count"];
                };
            };
        };
    };
    unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.Messages.Count"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                scope?: "MINE" | "SEEN" | "DONE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"][];
                };
            };
        };
    };
    give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.desk.web.ToDoController.Given"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"];
                };
            };
        };
    };
    one_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"];
                };
            };
        };
    };
    done: {
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
                "application/json": components["schemas"]["org.shougeng.desk.web.ToDoController.Passing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"];
                };
            };
        };
    };
    handOver: {
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
                "application/json": components["schemas"]["org.shougeng.desk.web.ToDoController.Passing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"];
                };
            };
        };
    };
    giveBack: {
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
                "application/json": components["schemas"]["org.shougeng.desk.web.ToDoController.Passing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.desk.web.ToDoJson"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.DraftController.DraftEntry"][];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.DraftController.DraftJson"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.DraftController.Saved"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.DraftController.DraftJson"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_2: {
        parameters: {
            query: {
                id: string;
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceJson"][];
                };
            };
        };
    };
    attach: {
        parameters: {
            query: {
                brought: components["schemas"]["org.shougeng.evidence.web.BroughtJson"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceJson"];
                };
            };
        };
    };
    one_2: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceJson"];
                };
            };
        };
    };
    original: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    shown: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    thumb: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    withdraw: {
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
                "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceController.Withdrawing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceJson"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.evidence.web.ChunkController.Announced"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.ChunkController.UploadJson"];
                };
            };
        };
    };
    progress: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.ChunkController.UploadJson"];
                };
            };
        };
    };
    cancel: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header: {
                "Upload-Checksum"?: string;
                "Upload-Offset": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.ChunkController.UploadJson"];
                };
            };
        };
    };
    finish: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.evidence.web.EvidenceJson"];
                };
            };
        };
    };
    systems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.exchange.web.UploadController.EpsgJson"][];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.exchange.web.UploadJson"];
                };
            };
        };
    };
    get_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.exchange.web.UploadJson"];
                };
            };
        };
    };
    choose: {
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
                "application/json": components["schemas"]["org.shougeng.exchange.web.UploadController.Choices"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.exchange.web.UploadJson"];
                };
            };
        };
    };
    all_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ExportController.ExportJson"][];
                };
            };
        };
    };
    file: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    accept_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.InvitationController.Acceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.InvitationController.AcceptedJson"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.InvitationController.Link"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.InvitationController.InvitedJson"];
                };
            };
        };
    };
    recent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.JobJson"][];
                };
            };
        };
    };
    one_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.JobJson"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.JobJson"];
                };
            };
        };
    };
    file_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    findings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.FindingJson"][];
                };
            };
        };
    };
    findingsAsSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    all_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.JobJson"][];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.parcel.web.LayerJson"][];
                };
            };
        };
    };
    upload_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["org.shougeng.parcel.web.LayerUploads.Form"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.parcel.web.Layers.Accepted"];
                };
            };
        };
    };
    one_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.parcel.web.LayerJson"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.parcel.web.LayerJson"];
                };
            };
        };
    };
    findings_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.FindingJson"][];
                };
            };
        };
    };
    findingsAsSheet_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    history: {
        parameters: {
            query: {
                lat: number;
                lon: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.MapController.YearJson"][];
                };
            };
        };
    };
    identify: {
        parameters: {
            query: {
                lat: number;
                layer?: number;
                lon: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.IdentifiedJson"];
                };
            };
        };
    };
    legend: {
        parameters: {
            query: {
                bbox: string;
                layer?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.MapController.LegendLine"][];
                };
            };
        };
    };
    locate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.MapController.Pasted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.MapController.Located"];
                };
            };
        };
    };
    measure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.MapController.Drawn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.MapController.Measured"];
                };
            };
        };
    };
    outlines: {
        parameters: {
            query: {
                bbox: string;
                layer?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.OutlinesJson"];
                };
            };
        };
    };
    print: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.print.PrintOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    file_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.print.PrintOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.service.TileService"][];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.ServiceController.Entered"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.service.TileService"];
                };
            };
        };
    };
    remove_1: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.SketchJson"][];
                };
            };
        };
    };
    add_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.SketchController.Drawn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.SketchJson"];
                };
            };
        };
    };
    get_2: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.SketchJson"];
                };
            };
        };
    };
    change: {
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
                "application/json": components["schemas"]["org.shougeng.map.web.SketchController.Drawn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.SketchJson"];
                };
            };
        };
    };
    delete_1: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    file_3: {
        parameters: {
            query: {
                format: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.SketchController.Drawn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.CheckedJson"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.SketchController.Drawn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.ShapeJson"];
                };
            };
        };
    };
    split: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.map.web.SketchController.Drawn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.SketchController.ShapeJson"];
                };
            };
        };
    };
    style: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.map.web.StyleJson"][];
                };
            };
        };
    };
    list_6: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PeopleController.PeopleJson"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.PeopleController.Newcomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.InvitationJson"];
                };
            };
        };
    };
    one_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.PeopleController.Correction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.InvitationJson"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.PeopleController.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.PeopleController.NewPost"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    endPost: {
        parameters: {
            query?: {
                last?: string;
            };
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    removeSecondFactor_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PersonJson"];
                };
            };
        };
    };
    separation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PostController.SeparationJson"];
                };
            };
        };
    };
    separate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.PostController.SeparationJson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PostController.SeparationJson"];
                };
            };
        };
    };
    table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.PostController.KindJson"][];
                };
            };
        };
    };
    below: {
        parameters: {
            query?: {
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.RegionJson"][];
                };
            };
        };
    };
    one_6: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.RegionJson"];
                };
            };
        };
    };
    history_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.RegionJson"][];
                };
            };
        };
    };
    revise: {
        parameters: {
            query?: {
                accept?: boolean;
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.RevisionJson"];
                };
            };
        };
    };
    all_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RegisterJson.Entry"][];
                };
            };
        };
    };
    one_7: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RegisterJson"];
                };
            };
        };
    };
    bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson"][];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson"];
                };
            };
        };
    };
    export_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.ExportController.Ordered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    all_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ImportJson.Entry"][];
                };
            };
        };
    };
    upload_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ImportController.Taken"];
                };
            };
        };
    };
    preview_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ImportJson"];
                };
            };
        };
    };
    accept_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.ImportController.Choice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ImportJson"];
                };
            };
        };
    };
    undo_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.ImportJson"];
                };
            };
        };
    };
    wrongRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    rows: {
        parameters: {
            query: {
                asked: components["schemas"]["org.shougeng.register.web.RegisterController.Asked"];
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson.Page"];
                };
            };
        };
    };
    changeAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.RowController.EnteredForMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson"][];
                };
            };
        };
    };
    add_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.RowController.Entered"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson"];
                };
            };
        };
    };
    row: {
        parameters: {
            query?: {
                edition?: string;
            };
            header?: never;
            path: {
                key: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RegisterController.Detail"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.register.web.RowController.Entered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.register.web.RowJson"];
                };
            };
        };
    };
    delete_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list_7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewController.Line"][];
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewController.Order"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewJson"];
                };
            };
        };
    };
    get_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewJson"];
                };
            };
        };
    };
    delete_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handOver_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewController.HandoverOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.occupation.web.DeskJson"];
                };
            };
        };
    };
    map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    pieces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.platform.web.GeoJsonShape.Features"];
                };
            };
        };
    };
    geoPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    shapefile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    rerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.occupation.web.ReviewJson"];
                };
            };
        };
    };
    find_1: {
        parameters: {
            query?: {
                most?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.SearchController.Found"];
                };
            };
        };
    };
    findPasted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.region.web.SearchController.Pasted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.region.web.SearchController.Found"];
                };
            };
        };
    };
    whoIsHere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.shougeng.access.web.SessionJson"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["org.shougeng.access.web.SessionController.Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tile_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                layer: number;
                x: number;
                y: number;
                z: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    picture: {
        parameters: {
            query?: {
                palette?: "SURVEY" | "LEGACY" | "DISTINCT";
            };
            header?: never;
            path: {
                layer: number;
                x: number;
                y: number;
                z: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    get_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    put_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    delete_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
