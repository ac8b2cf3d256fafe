/** What is gone through with the patient at each visit: allergies and medications. */
package org.chairside.ui.start.history;
