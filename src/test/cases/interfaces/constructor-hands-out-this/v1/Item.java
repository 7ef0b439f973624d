public class Item {
    Item() {
        Registry.add(this);
    }
}
