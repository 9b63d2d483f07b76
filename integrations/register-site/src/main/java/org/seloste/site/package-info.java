/**
 * A static site of all notices of an organisation: every notice in every language with its versions, an index that can
 * be searched, downloads. And a preview of notices beside their findings, for those who write registers.
 */
@NullMarked
package org.seloste.site;

import org.jspecify.annotations.NullMarked;
