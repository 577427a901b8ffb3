// node run.mjs SEALDESKD TEST.mjs: makes a demo site on free ports, runs the test file with its CA trusted, stops the servers.
// The test sees SEAL_SITE (the folder of the site) and SEAL_BIN (the program).
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [program, testFile] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "sealdesk-interop-"));
const site = join(scratch, "site");

function fail(text) {
    console.error(text);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(1);
}

const made = spawnSync(program, ["init", "--site", site, "--demo"], { encoding: "utf8" });
if (made.status !== 0) fail(`init failed: ${made.stderr}`);

const server = spawn(program, ["run", "--site", site, "--port-base", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const ready = await new Promise((done) => {
    let text = "";
    const timer = setTimeout(() => done(""), 30000);
    server.stdout.on("data", (chunk) => {
        text += chunk;
        if (text.includes("\n")) {
            clearTimeout(timer);
            done(text);
        }
    });
    server.on("exit", () => done(""));
});
if (!ready.includes('"ready"')) fail("the servers did not become ready");

const test = spawn(process.execPath, ["--test", "--test-reporter=tap", resolve(testFile)], {
    stdio: "inherit",
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(site, "ca.pem"), SEAL_SITE: site, SEAL_BIN: resolve(program), NODE_TEST_CONTEXT: undefined },
});
const testCode = await new Promise((done) => test.on("exit", done));
const stopped = new Promise((done) => server.on("exit", done));
server.kill("SIGTERM");
const serverCode = await stopped;
rmSync(scratch, { recursive: true, force: true });
if (serverCode !== 0) console.error(`the servers ended with ${serverCode}`);
process.exit(testCode === 0 && serverCode === 0 ? 0 : 1);
