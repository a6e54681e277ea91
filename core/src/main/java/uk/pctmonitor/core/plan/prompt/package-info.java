/**
 * What people are reminded of, and the one e-mail a day that says so (rules.md 4.8 and 4.9). Entry
 * points: {@link uk.pctmonitor.core.plan.prompt.Prompt} is one thing to tell one reader, {@link
 * uk.pctmonitor.core.plan.prompt.PromptMail} writes the e-mail.
 */
@NullMarked
package uk.pctmonitor.core.plan.prompt;

import org.jspecify.annotations.NullMarked;
