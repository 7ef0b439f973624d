class Order {
}
