class Farm {
    static String copy(Sheep sheep) {
        Sheep clone = sheep.clone();
        return clone.name + " cloned " + (clone != sheep);
    }
}
