class Order implements java.io.Serializable {
    private void writeObject(java.io.ObjectOutputStream out) {
    }
}
