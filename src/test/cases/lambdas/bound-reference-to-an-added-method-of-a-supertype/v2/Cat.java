import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

class Cat extends Animal implements Titled {


    List<Supplier<?>> own() {
        Supplier<?> parent = super::name;
        return List.of(this::name, this::title, parent, (Supplier<String> & Serializable) this::name);
    }
}
