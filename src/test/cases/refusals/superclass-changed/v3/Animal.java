class Animal {
    String kind() {
        return "animal";
    }
}
