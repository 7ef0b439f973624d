class Duck implements Flyer, Swimmer {
}
