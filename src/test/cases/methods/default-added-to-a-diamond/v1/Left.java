interface Left extends Top {
}
