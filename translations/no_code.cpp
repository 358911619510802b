// The library has resources only; some compilers want a source.
