import java.io.Serializable;

class Order implements Serializable {
    private static final long serialVersionUID = 1;
    int number = 7;
}
