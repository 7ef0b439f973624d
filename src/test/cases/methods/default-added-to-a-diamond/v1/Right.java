interface Right extends Top {
}
