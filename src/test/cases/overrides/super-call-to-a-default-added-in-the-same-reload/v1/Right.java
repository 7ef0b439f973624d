interface Right {
}
