class Zoo {
    static String show(Animal animal) {
        Animal bird = new Bird();
        return animal.describe() + ", " + bird.describe();
    }
}
