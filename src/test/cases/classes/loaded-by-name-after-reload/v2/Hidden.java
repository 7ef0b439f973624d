public class Hidden {
    public Hidden() {
    }

    @Override
    public String toString() {
        return "found";
    }
}
