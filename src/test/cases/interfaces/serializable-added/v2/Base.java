abstract class Base implements java.io.Serializable {
    String owner = "nobody";

    String owner() {
        return owner;
    }
}
