/**
 * The command line, the first host application. Uses exported packages of Baoku's core and analyzers only.
 */
@NullMarked
package org.baoku.app;

import org.jspecify.annotations.NullMarked;
