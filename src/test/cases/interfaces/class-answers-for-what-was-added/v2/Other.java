class Other implements Kind {
}
