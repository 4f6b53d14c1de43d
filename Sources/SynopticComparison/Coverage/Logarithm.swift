import Glibc

/// The natural logarithm of a ratio.
func logRatio(_ over: Float, _ under: Float) -> Float { logf(over / under) }
