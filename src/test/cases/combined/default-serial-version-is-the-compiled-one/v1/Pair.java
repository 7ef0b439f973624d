import java.io.Serializable;

record Pair(int a, int b) implements Serializable {
}
