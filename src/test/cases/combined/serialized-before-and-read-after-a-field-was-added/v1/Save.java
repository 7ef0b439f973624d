import java.io.Serializable;

class Save implements Serializable {
    private static final long serialVersionUID = 1;
    private final String name;

    Save(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "v1 " + name;
    }
}
