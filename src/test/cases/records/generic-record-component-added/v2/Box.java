record Box<T>(T value, T spare) {
    T either() {
        return spare == null ? value : spare;
    }
}
