// Real Chromium logs in through the page: the certificate is trusted by way of the browser's own store, nothing is switched off.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { alice, demoApp, endpoints, siteDir } from "./site.mjs";

let home, context, callbackServer, callbacks, redirectUri;

function trustSiteCa(database) {
    mkdirSync(database, { recursive: true });
    const run = (...args) => {
        const result = spawnSync("certutil", ["-d", `sql:${database}`, ...args], { encoding: "utf8" });
        assert.equal(result.status, 0, result.stderr);
    };
    run("-N", "--empty-password");
    const root = readFileSync(join(siteDir, "ca.pem"), "utf8").match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/)[0];
    writeFileSync(join(home, "root.pem"), root + "\n");
    run("-A", "-t", "C,,", "-n", "sealdesk", "-i", join(home, "root.pem"));
}

before(async () => {
    home = mkdtempSync(join(tmpdir(), "sealdesk-chromium-"));
    trustSiteCa(join(home, ".pki", "nssdb"));
    callbacks = [];
    callbackServer = createServer((request, response) => {
        if (request.url.startsWith("/callback")) callbacks.push(new URL(request.url, redirectUri));
        response.end("<title>done</title>");
    });
    await new Promise((done) => callbackServer.listen(0, "127.0.0.1", done));
    redirectUri = `http://127.0.0.1:${callbackServer.address().port}/callback`;
    context = await chromium.launchPersistentContext(join(home, "profile"), {
        executablePath: "/usr/bin/chromium",
        headless: true,
        locale: "en",
        env: { ...process.env, HOME: home },
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });
});

after(async () => {
    await context?.close();
    callbackServer?.close();
    if (home) rmSync(home, { recursive: true, force: true });
});

function authorizationUrl(verifier, state, extra = {}) {
    const url = new URL(endpoints.issuer + "/authorize");
    url.search = new URLSearchParams({
        response_type: "code", client_id: demoApp.clientId, scope: "openid seal:key", redirect_uri: redirectUri, state,
        acr_values: "3gpp:acr:password", code_challenge_method: "S256",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"), ...extra,
    });
    return url.href;
}

const newVerifier = () => randomBytes(32).toString("base64url");

test("a wrong password stays on the page and says so", async () => {
    const page = await context.newPage();
    const errors = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(authorizationUrl(newVerifier(), "s0"));
    await page.getByRole("textbox").first().fill(alice.userId);
    await page.locator('input[type="password"]').fill("not the password");
    await page.getByRole("button").click();
    await page.getByRole("alert").waitFor();
    assert.equal(callbacks.length, 0);
    assert.deepEqual(errors.filter((text) => /Content Security Policy/.test(text)), []);
    await page.close();
});

test("logs in and comes back to the application with a code that works", async () => {
    const page = await context.newPage();
    const verifier = newVerifier();
    await page.goto(authorizationUrl(verifier, "s1"));
    if (process.env.SEAL_SCREENSHOTS) await page.screenshot({ path: join(process.env.SEAL_SCREENSHOTS, "login.png") });
    await page.getByRole("textbox").first().fill(alice.userId);
    await page.locator('input[type="password"]').fill(alice.password);
    await page.getByRole("button").click();
    await page.waitForURL(/\/callback\?/);
    const answer = callbacks.at(-1).searchParams;
    assert.equal(answer.get("state"), "s1");
    assert.equal(answer.get("iss"), endpoints.issuer);
    const basic = Buffer.from(`${encodeURIComponent(demoApp.clientId)}:${encodeURIComponent(demoApp.secret)}`).toString("base64");
    const tokens = await fetch(endpoints.issuer + "/token", {
        method: "POST", headers: { authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: "authorization_code", code: answer.get("code"), client_id: demoApp.clientId,
            redirect_uri: redirectUri, code_verifier: verifier }),
    });
    assert.equal(tokens.status, 200);
    assert.ok((await tokens.json()).id_token);
    await page.close();
});

test("a second application log-in in the same browser needs no password", async () => {
    const page = await context.newPage();
    await page.goto(authorizationUrl(newVerifier(), "s2"));
    await page.waitForURL(/\/callback\?/);
    assert.equal(callbacks.at(-1).searchParams.get("state"), "s2");
    await page.close();
});

test("a wrong redirect URI gives a page, never a redirect", async () => {
    const page = await context.newPage();
    const response = await page.goto(authorizationUrl(newVerifier(), "s3", { redirect_uri: "https://evil.example/callback" }));
    assert.equal(response.status(), 400);
    assert.ok(page.url().startsWith(endpoints.issuer));
    await page.close();
});

test("the page works on a phone and has a label for each field", async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 640 });
    await context.clearCookies();
    await page.goto(authorizationUrl(newVerifier(), "s4"));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("input:not([type=hidden])")].every((field) => field.labels.length === 1)));
    assert.ok(await page.evaluate(() => document.documentElement.lang.length >= 2));
    if (process.env.SEAL_SCREENSHOTS) await page.screenshot({ path: join(process.env.SEAL_SCREENSHOTS, "login-phone.png") });
    await page.close();
});
