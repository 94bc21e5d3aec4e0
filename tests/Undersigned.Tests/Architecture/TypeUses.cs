using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Undersigned.Tests.Architecture;

/// <summary>
/// Which types a compiled assembly's types use, read from its metadata and instructions: base types, signatures, attributes
/// and what method bodies touch. Nested and compiler-made types count as the type around them.
/// </summary>
internal sealed class TypeUses : IDisposable
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value, o => o.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public TypeUses(string assemblyFile)
    {
        _file = new PEReader(File.OpenRead(assemblyFile));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>Each pair once: a type of this assembly and a type of any assembly that it uses, by full name.</summary>
    public IReadOnlySet<(string User, string Used)> Read()
    {
        var uses = new HashSet<(string, string)>();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var collector = new Collector(_metadata);
            Collect(_metadata.GetTypeDefinition(handle), collector);
            uses.UnionWith(collector.Names.Select(used => (Collector.Name(_metadata, handle), used)));
        }

        return uses;
    }

    public IReadOnlyList<string> ReferencedAssemblies() =>
        [.. _metadata.AssemblyReferences.Select(h => _metadata.GetString(_metadata.GetAssemblyReference(h).Name))];

    public void Dispose() => _file.Dispose();

    private void Collect(TypeDefinition type, Collector found)
    {
        found.Add(type.BaseType);
        foreach (var made in type.GetInterfaceImplementations())
        {
            found.Add(_metadata.GetInterfaceImplementation(made).Interface);
        }

        foreach (var parameter in type.GetGenericParameters())
        {
            CollectConstraints(parameter, found);
        }

        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            field.DecodeSignature(found, null);
            CollectAttributes(field.GetCustomAttributes(), found);
        }

        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            CollectAttributes(property.GetCustomAttributes(), found);
        }

        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
        {
            method.DecodeSignature(found, null);
            CollectAttributes(method.GetCustomAttributes(), found);
            foreach (var parameter in method.GetGenericParameters())
            {
                CollectConstraints(parameter, found);
            }

            if (method.RelativeVirtualAddress != 0)
            {
                CollectBody(_file.GetMethodBody(method.RelativeVirtualAddress), found);
            }
        }

        CollectAttributes(type.GetCustomAttributes(), found);
    }

    private void CollectConstraints(GenericParameterHandle parameter, Collector found)
    {
        foreach (var constraint in _metadata.GetGenericParameter(parameter).GetConstraints())
        {
            found.Add(_metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void CollectAttributes(CustomAttributeHandleCollection attributes, Collector found)
    {
        foreach (var attribute in attributes)
        {
            found.Add(_metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void CollectBody(MethodBodyBlock body, Collector found)
    {
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(found, null);
        }

        foreach (var region in body.ExceptionRegions.Where(r => r.Kind == ExceptionRegionKind.Catch))
        {
            found.Add(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            value = value == 0xFE ? (short)(0xFE00 | code.ReadByte()) : value;
            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    found.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }
    }

    // Names every type it meets while a signature is decoded; the decoded value itself is of no interest.
    private sealed class Collector(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
    {
        public HashSet<string> Names { get; } = [];

        public static string Name(MetadataReader metadata, TypeDefinitionHandle handle)
        {
            var type = metadata.GetTypeDefinition(handle);
            return type.IsNested ? Name(metadata, type.GetDeclaringType()) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
        }

        public void Add(EntityHandle handle)
        {
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition when !handle.IsNil:
                    GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0);
                    break;
                case HandleKind.TypeReference when !handle.IsNil:
                    GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0);
                    break;
                case HandleKind.TypeSpecification:
                    GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0);
                    break;
                case HandleKind.MethodDefinition:
                    var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                    method.DecodeSignature(this, null);
                    Add(method.GetDeclaringType());
                    break;
                case HandleKind.FieldDefinition:
                    var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                    field.DecodeSignature(this, null);
                    Add(field.GetDeclaringType());
                    break;
                case HandleKind.MemberReference:
                    var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                    _ = member.GetKind() == MemberReferenceKind.Method ? member.DecodeMethodSignature(this, null).ReturnType : member.DecodeFieldSignature(this, null);
                    Add(member.Parent);
                    break;
                case HandleKind.MethodSpecification:
                    var made = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                    made.DecodeSignature(this, null);
                    Add(made.Method);
                    break;
            }
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Found(Name(reader, handle));

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)
                : Found($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
        }

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public string GetArrayType(string elementType, ArrayShape shape) => "";
        public string GetByReferenceType(string elementType) => "";
        public string GetFunctionPointerType(MethodSignature<string> signature) => "";
        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => "";
        public string GetGenericMethodParameter(object? genericContext, int index) => "";
        public string GetGenericTypeParameter(object? genericContext, int index) => "";
        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => "";
        public string GetPinnedType(string elementType) => "";
        public string GetPointerType(string elementType) => "";
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";
        public string GetSZArrayType(string elementType) => "";

        private string Found(string name)
        {
            Names.Add(name);
            return name;
        }
    }
}
