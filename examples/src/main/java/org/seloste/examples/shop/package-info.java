/**
 * The exemplary register built in Java, topic by topic: what a developer copies. It equals
 * {@code examples/registers/esimerkkipuoti/register.yaml}.
 */
@NullMarked
package org.seloste.examples.shop;

import org.jspecify.annotations.NullMarked;
