class Duck {
}
