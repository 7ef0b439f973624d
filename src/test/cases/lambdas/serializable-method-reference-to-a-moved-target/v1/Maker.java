import java.io.Serializable;

interface Maker extends Serializable {
    String make(String text);
}
