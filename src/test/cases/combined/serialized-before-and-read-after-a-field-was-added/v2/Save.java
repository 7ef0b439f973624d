import java.io.Serializable;

class Save implements Serializable {
    private static final long serialVersionUID = 1;
    private final String name;
    private int level = 3;

    Save(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "v2 " + name + level;
    }
}
