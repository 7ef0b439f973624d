import java.io.Serializable;

class Own implements Serializable {
    private static final long serialVersionUID = 42;
}
