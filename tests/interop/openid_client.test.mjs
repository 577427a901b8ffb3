// npm's openid-client against the SIM-S: discovery, log-in, ID token checks, refresh with rotation, client credentials, revocation.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as client from "openid-client";
import { alice, demoApp, demoService, endpoints, service } from "./site.mjs";

/** Fills in the login form as a browser would: cookies kept, hidden fields posted, redirects looked at, not followed. */
async function logIn(authorizationUrl, user) {
    const page = await fetch(authorizationUrl, { redirect: "manual" });
    assert.equal(page.status, 200);
    const html = await page.text();
    const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
    const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    const form = html.match(/<form\b[^>]*>/)[0];
    const body = new URLSearchParams();
    for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
        const type = attribute(tag, "type") ?? "text";
        if (type === "hidden") body.set(attribute(tag, "name"), attribute(tag, "value").replaceAll("&amp;", "&"));
        else if (type === "password") body.set(attribute(tag, "name"), user.password);
        else if (type === "text" || type === "email") body.set(attribute(tag, "name"), user.userId);
    }
    const action = new URL(attribute(form, "action") ?? authorizationUrl, authorizationUrl);
    const answer = await fetch(action, { method: "POST", body, redirect: "manual", headers: { cookie: cookies } });
    assert.equal(answer.status, 303);
    return new URL(answer.headers.get("location"));
}

async function login(config, scope) {
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const url = client.buildAuthorizationUrl(config, {
        redirect_uri: "http://127.0.0.1:47001/callback",
        scope,
        state,
        nonce,
        acr_values: "3gpp:acr:password",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
    });
    const callback = await logIn(url, alice);
    const tokens = await client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true,
    });
    return { tokens, callback, verifier, state, nonce };
}

const discover = (registered) =>
    client.discovery(new URL(endpoints.issuer), registered.clientId, undefined, client.ClientSecretBasic(registered.secret));

test("logs in, and the ID token names the user's VAL service", async () => {
    const config = await discover(demoApp);
    assert.equal(config.serverMetadata().issuer, endpoints.issuer);
    const { tokens } = await login(config, "openid seal:key");
    const claims = tokens.claims();
    assert.ok(claims.val_service_ids.includes(service));
    assert.equal(claims.acr, "3gpp:acr:password");
    assert.notEqual(claims.sub, alice.userId);
    assert.equal(tokens.token_type.toLowerCase(), "bearer");
});

test("refreshes with rotation, and the old refresh token then ends the grant", async () => {
    const config = await discover(demoApp);
    const { tokens } = await login(config, "openid seal:key");
    const second = await client.refreshTokenGrant(config, tokens.refresh_token);
    assert.notEqual(second.refresh_token, tokens.refresh_token);
    await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: "invalid_grant" });
    await assert.rejects(client.refreshTokenGrant(config, second.refresh_token), { error: "invalid_grant" });
});

test("a code works once, and its second use ends the grant", async () => {
    const config = await discover(demoApp);
    const { tokens, callback, verifier, state, nonce } = await login(config, "openid seal:key");
    const again = client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce,
    });
    await assert.rejects(again, { error: "invalid_grant" });
    await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: "invalid_grant" });
});

test("client credentials give a server token", async () => {
    const config = await discover(demoService);
    const tokens = await client.clientCredentialsGrant(config, { scope: "seal:key" });
    assert.equal(tokens.expires_in > 0, true);
    assert.equal(tokens.refresh_token, undefined);
});

test("a revoked refresh token is refused", async () => {
    const config = await discover(demoApp);
    const { tokens } = await login(config, "openid seal:key");
    await client.tokenRevocation(config, tokens.refresh_token);
    await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: "invalid_grant" });
});

test("a wrong client secret is invalid_client", async () => {
    const config = await client.discovery(new URL(endpoints.issuer), demoService.clientId, undefined, client.ClientSecretBasic("wrong"));
    await assert.rejects(client.clientCredentialsGrant(config, { scope: "seal:key" }), (error) => {
        assert.equal(error.status ?? error.cause?.status, 401);
        return true;
    });
});
