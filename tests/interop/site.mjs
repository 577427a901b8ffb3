// What a test needs to know of the running demo site.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const siteDir = process.env.SEAL_SITE;
export const endpoints = JSON.parse(readFileSync(join(siteDir, "endpoints.json"), "utf8"));
export const demo = JSON.parse(readFileSync(join(siteDir, "demo.json"), "utf8"));
export const alice = demo.users.find((user) => user.userId === "alice");
export const demoApp = demo.clients.find((client) => client.clientId === "demo-app");
export const demoService = demo.clients.find((client) => client.clientId === "demo-service");
export const service = "v2x.platooning";
