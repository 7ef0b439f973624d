import java.io.Serializable;

class Save implements Serializable {
    final String name;

    Save(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
