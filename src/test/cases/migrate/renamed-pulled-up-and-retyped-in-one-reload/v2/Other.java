class Other extends Base {
    void fill(int amount) {
    }
}
