class Line implements java.io.Serializable {
    int price;

    public String toString() {
        return " line " + price;
    }
}
