class Wolf extends Animal {
}
