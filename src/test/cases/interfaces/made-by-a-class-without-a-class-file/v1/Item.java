public class Item {
    public int size = 1;
}
