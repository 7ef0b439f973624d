interface Reader extends Source {
}
