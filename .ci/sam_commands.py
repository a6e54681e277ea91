"""Commands of the SAM CLI and their answers."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import boto3
from botocore.config import Config

URL = "http://127.0.0.1:3001"


def fail(message):
    sys.exit(f"FAILED: {message}")


def printed_commands(page):
    """The commands in a page's blocks of shell, in order; blocks without a language are not meant to be run as they are."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line]


def run(command, folder=None):
    """What the command prints; exports hold for those that follow."""
    if command.startswith("export "):
        os.environ.update(word.split("=", 1) for word in command.split()[1:])
        return ""
    started = time.monotonic()
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, text=True, check=True
    )
    print(f"{time.monotonic() - started:5.1f} s  {command}", flush=True)
    run.log = done.stderr
    return done.stdout


def answer(output, command, fails=False):
    """The function's answer, the last line that SAM prints; it tells a failure, for SAM's exit code does not."""
    last = output.strip().splitlines()[-1] if output.strip() else ""
    print(f"         {last[:160]}")
    if not last.startswith("{") or ("errorType" in last) != fails:
        fail(f"not the answer to {command} that it should be:\n{run.log}")
    return json.loads(last)


class Lambda:
    """`sam local start-lambda`, and the functions behind it as an AWS SDK calls them."""

    def __enter__(self):
        self.process = subprocess.Popen(
            ["sam", "local", "start-lambda"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        patient = Config(read_timeout=120, retries={"max_attempts": 0})
        self.client = boto3.client("lambda", endpoint_url=URL, region_name="eu-west-2", config=patient)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)

    def invoke(self, function, event, fails=False):
        started = time.monotonic()
        given = self.call(function, json.dumps(event))
        told = json.loads(given["Payload"].read())
        print(f"{time.monotonic() - started:5.1f} s  {function} by start-lambda: {json.dumps(told)[:120]}", flush=True)
        if ("errorType" in told) != fails:
            fail(f"{function} answers {told}")
        return told

    def call(self, function, payload):
        for _ in range(60):
            try:
                return self.client.invoke(FunctionName=function, Payload=payload)
            except Exception as fault:  # noqa: BLE001 - it is not up yet
                last = fault
                if self.process.poll() is not None or "connect" not in str(fault):
                    break
                time.sleep(0.5)
        return fail(f"start-lambda does not answer for {function}: {last}")
