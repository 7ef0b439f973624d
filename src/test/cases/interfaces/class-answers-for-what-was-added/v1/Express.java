class Express extends Order {
}
