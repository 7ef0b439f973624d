class Light {
    String colour() {
        return "green";
    }
}
