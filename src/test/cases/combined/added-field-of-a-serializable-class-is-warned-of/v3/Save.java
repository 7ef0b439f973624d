import java.io.Serializable;

class Save implements Serializable {
    final String name;
    int level = 3;
    transient int counted;

    Save(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "v3" + name + level;
    }
}
