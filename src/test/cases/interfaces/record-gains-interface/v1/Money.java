import java.io.Serializable;

record Money(long cents, @Tag("iso") String currency) implements Serializable {
}
