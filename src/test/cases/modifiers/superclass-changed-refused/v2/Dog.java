class Dog extends Wolf {
}
